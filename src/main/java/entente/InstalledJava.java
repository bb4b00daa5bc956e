package entente;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The installations of Java on this machine. Compiled for Java 17.
 */
final class InstalledJava {

	private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

	private static final List<String> FOLDERS = List.of("/usr/lib/jvm", "/usr/lib64/jvm", "/usr/java", "/opt",
			"/opt/java", "/opt/homebrew/opt", "/usr/local/opt", "/Library/Java/JavaVirtualMachines",
			"C:\\Program Files\\Java", "C:\\Program Files\\Eclipse Adoptium", "~/.sdkman/candidates/java", "~/.jdks",
			"~/.jbang/cache/jdks", "~/.asdf/installs/java", "~/.local/share/mise/installs/java",
			"~/Library/Java/JavaVirtualMachines");

	private final int needed;

	/**
	 * Looks for a version that is new enough.
	 */
	InstalledJava(int needed) {
		this.needed = needed;
	}

	/**
	 * The {@code java} command of what the environment names, else of the oldest version
	 * that will do; null where there is none.
	 */
	File find() {
		Stream<File> named = System.getenv()
			.entrySet()
			.stream()
			.filter((variable) -> variable.getKey().matches("(JAVA|JDK)_HOME\\w*"))
			.map(Map.Entry::getValue)
			.map(File::new);
		Optional<File> java = best(named.toList()).or(() -> best(installed(System.getProperty("user.home"))));
		return java.orElse(null);
	}

	private static List<File> installed(String home) {
		List<File> homes = new ArrayList<>();
		for (String folder : FOLDERS) {
			File[] entries = new File(folder.replaceFirst("^~", Matcher.quoteReplacement(home)))
				.listFiles(File::isDirectory);
			homes.addAll((entries != null) ? Arrays.asList(entries) : List.of());
		}
		return homes;
	}

	/** Of the homes that hold a version that will do, the oldest version's command. */
	Optional<File> best(List<File> homes) {
		return homes.stream()
			.flatMap((home) -> Stream.of(home, new File(home, "Contents/Home"),
					new File(home, "libexec/openjdk.jdk/Contents/Home")))
			.filter((home) -> version(home) >= this.needed && command(home).canExecute())
			.min(Comparator.comparingInt(InstalledJava::version).thenComparing(File::getPath))
			.map(InstalledJava::command);
	}

	private static File command(File home) {
		return new File(home, (File.separatorChar == '\\') ? "bin/java.exe" : "bin/java");
	}

	/** The feature release, 0 where the folder is no Java. */
	private static int version(File home) {
		try {
			Matcher version = VERSION
				.matcher(Files.readString(home.toPath().resolve("release"), StandardCharsets.UTF_8));
			return version.find() ? Integer.parseInt(version.group(1)) : 0;
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
