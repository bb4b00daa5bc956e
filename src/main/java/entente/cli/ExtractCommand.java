package entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Gatherers;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import entente.extraction.Extractor;
import entente.extraction.RecordFormat;
import entente.extraction.UnsupportedLanguageException;
import entente.model.Document;
import entente.model.Extraction;
import entente.press.DocumentReader;
import entente.press.Reading;
import entente.press.Reading.Failure;
import entente.press.Reading.Success;

/**
 * Prints what documents say; no database is opened.
 */
@Command(name = "extract", mixinStandardHelpOptions = true,
		description = "Print what documents say, one record a line; nothing is stored.")
final class ExtractCommand implements Callable<Integer> {

	/** How an extraction is printed. */
	enum Format {

		jsonl, text

	}

	/** The parts of the application that extraction needs. */
	@ComponentScan({ "entente.press", "entente.reference", "entente.extraction" })
	static class Parts {

	}

	@Option(names = "--format", defaultValue = "jsonl", paramLabel = "jsonl|text",
			description = "JSON Lines, or an account for reading. Default: ${DEFAULT-VALUE}")
	private Format format = Format.jsonl;

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, or - for standard input.")
	private List<String> paths = List.of();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext parts = new SpringApplicationBuilder(Parts.class)
			.web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.properties("logging.threshold.console=off")
			.run()) {
			return extract(parts.getBean(DocumentReader.class), parts.getBean(Extractor.class));
		}
	}

	/** In the order of the documents, as many at once as there are cores. */
	int extract(DocumentReader reader, Extractor extractor) {
		AtomicInteger failures = new AtomicInteger();
		reader.read(this.paths)
			.gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(),
					(reading) -> extract(reading, extractor)))
			.forEach((reading) -> failures.addAndGet(print(reading) ? 0 : 1));
		return (failures.get() > 0) ? 1 : 0;
	}

	private Reading<String> extract(Reading<Document> reading, Extractor extractor) {
		return switch (reading) {
			case Failure<Document> failure -> new Failure<>(failure.source(), failure.reason());
			case Success<Document> success -> extract(success, extractor);
		};
	}

	private Reading<String> extract(Success<Document> reading, Extractor extractor) {
		try {
			Extraction extraction = extractor.extract(reading.content());
			String result = (this.format == Format.jsonl) ? RecordFormat.line(extraction) + "\n"
					: Account.of(reading.content(), extraction);
			return new Success<>(reading.source(), result, reading.remarks());
		}
		catch (UnsupportedLanguageException ex) {
			return new Failure<>(reading.source(), String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException | StackOverflowError ex) {
			return new Failure<>(reading.source(), "its extraction failed: " + ex);
		}
	}

	private boolean print(Reading<String> reading) {
		PrintWriter errors = this.spec.commandLine().getErr();
		switch (reading) {
			case Success<String> success -> {
				success.remarks().forEach((remark) -> errors.println(success.source() + ": " + remark));
				this.spec.commandLine().getOut().print(success.content());
				this.spec.commandLine().getOut().flush();
			}
			case Failure<String> failure -> errors.println(failure.source() + ": " + failure.reason());
		}
		return reading instanceof Success;
	}

}
