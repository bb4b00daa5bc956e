package entente.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One file of {@code cypher/migrations}: statements that end in a semicolon at the end of
 * a line, and lines of comment.
 *
 * @param version its place in the order
 * @param checksum SHA-256 of its text, whatever the line ends
 */
record Migration(int version, String description, String file, String checksum, List<String> statements) {

	private static final Pattern NAME = Pattern.compile("V(\\d+)__(\\w+)\\.cypher");

	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*\\R?");

	private static final Pattern STATEMENT_END = Pattern.compile(";[ \\t]*(?:\\n|$)");

	/** All that come with this version of the product, in their order. */
	static List<Migration> released() {
		try {
			return Stream
				.of(new PathMatchingResourcePatternResolver().getResources("classpath:cypher/migrations/*.cypher"))
				.map(Migration::read)
				.sorted(Comparator.comparingInt(Migration::version))
				.toList();
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	private static Migration read(Resource resource) {
		try {
			return of(Objects.requireNonNull(resource.getFilename()),
					resource.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	/**
	 * Reads a file's text.
	 * @throws IllegalArgumentException if the file's name is not of the form
	 * {@code V0001__Do_something.cypher}
	 */
	static Migration of(String file, String text) {
		Matcher name = NAME.matcher(file);
		if (!name.matches()) {
			throw new IllegalArgumentException("The migration " + file + " is not named like V0001__Do_this.cypher");
		}
		String unified = text.lines().collect(Collectors.joining("\n"));
		return new Migration(Integer.parseInt(name.group(1)), name.group(2).replace('_', ' '), file, sha256(unified),
				statements(unified));
	}

	private static List<String> statements(String text) {
		return STATEMENT_END.splitAsStream(COMMENT.matcher(text).replaceAll(""))
			.map(String::strip)
			.filter((statement) -> !statement.isEmpty())
			.toList();
	}

	private static String sha256(String text) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException exception) {
			throw new IllegalStateException(exception);
		}
	}

}
