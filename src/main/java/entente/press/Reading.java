package entente.press;

import java.util.List;

/**
 * What came of reading one source: its content, or the reason why there is none.
 *
 * @param <T> what is read
 */
public sealed interface Reading<T> {

	/**
	 * Where it came from: a path, a path with a line number, {@code standard input}, or
	 * what the sender calls the document.
	 */
	String source();

	/**
	 * It was read.
	 *
	 * @param remarks what the reader had to assume, a sentence each; mostly empty
	 */
	record Success<T>(String source, T content, List<String> remarks) implements Reading<T> {

		public Success {
			remarks = List.copyOf(remarks);
		}

	}

	/**
	 * It could not be read.
	 *
	 * @param reason one line that says what is wrong and what helps
	 */
	record Failure<T>(String source, String reason) implements Reading<T> {
	}

}
