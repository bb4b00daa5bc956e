package entente.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import entente.press.Reading.Failure;
import entente.press.Reading.Success;

/**
 * From what stands on a command line to the files meant.
 */
final class Folders {

	/** What stands for standard input. */
	private static final String STANDARD_INPUT = "-";

	private Folders() {
	}

	/**
	 * The sources at a path, folders in the order of names; one failure where none is.
	 */
	static Stream<Reading<Source>> sources(String path) {
		if (path.equals(STANDARD_INPUT)) {
			return Stream.of(success(new Source("standard input", null, () -> System.in)));
		}
		Path file = Path.of(path);
		if (!Files.exists(file)) {
			return Stream.of(new Failure<>(path, "no such file or folder"));
		}
		return sources(file);
	}

	private static Stream<Reading<Source>> sources(Path path) {
		if (!Files.isDirectory(path)) {
			return Stream.of(success(new Source(path.toString(), stem(path), () -> Files.newInputStream(path))));
		}
		try (Stream<Path> entries = Files.list(path)) {
			List<Path> visible = entries.filter(Folders::isVisible).sorted(Comparator.naturalOrder()).toList();
			return visible.stream().flatMap(Folders::sources);
		}
		catch (IOException ex) {
			return Stream.of(new Failure<>(path.toString(), "this folder cannot be read; check its permissions"));
		}
	}

	/** Links to folders may lead in circles. */
	private static boolean isVisible(Path path) {
		boolean linkedFolder = Files.isSymbolicLink(path) && Files.isDirectory(path);
		return !path.getFileName().toString().startsWith(".") && !linkedFolder;
	}

	private static String stem(Path path) {
		String name = path.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return (dot > 0) ? name.substring(0, dot) : name;
	}

	private static Reading<Source> success(Source source) {
		return new Success<>(source.name(), source, List.of());
	}

}
