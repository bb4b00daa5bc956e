package entente.cli;

import java.io.IOException;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar where somebody watches standard error, else nothing.
 */
final class Progress implements AutoCloseable {

	private final @Nullable ProgressBar bar;

	private long expected;

	private Progress(@Nullable ProgressBar bar) {
		this.bar = bar;
	}

	static Progress onStandardError() {
		return new Progress(isTerminal() ? new ProgressBarBuilder().setTaskName("Documents")
			.setInitialMax(0)
			.setStyle(ProgressBarStyle.ASCII)
			.build() : null);
	}

	/** So many more documents are to come. */
	void expect(int documents) {
		this.expected += documents;
		if (this.bar != null) {
			this.bar.maxHint(this.expected);
		}
	}

	/** So many more documents are done. */
	void advance(int documents) {
		if (this.bar != null) {
			this.bar.stepBy(documents);
		}
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

	/** Java tells it of standard input and output together, but not of standard error. */
	private static boolean isTerminal() {
		try {
			return new ProcessBuilder("test", "-t", "2").redirectError(ProcessBuilder.Redirect.INHERIT)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return System.console() != null;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
