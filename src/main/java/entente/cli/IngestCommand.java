package entente.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

import entente.model.DocumentInput;
import entente.press.DocumentReader;
import entente.press.Reading;
import entente.press.Reading.Failure;
import entente.press.Reading.Success;

/**
 * Sends documents to a running service and waits until it has taken them in.
 */
@Command(name = "ingest", mixinStandardHelpOptions = true,
		description = "Send documents to a running service and wait until it has taken them in.")
final class IngestCommand implements Callable<Integer> {

	/** Documents a request. */
	private static final int BATCH = 16;

	private static final Pattern UNNAMED = Pattern.compile("document (\\d+)");

	@Option(names = "--server", defaultValue = "http://localhost:8080", paramLabel = "URL",
			description = "The service. Default: ${DEFAULT-VALUE}")
	private URI server = URI.create("http://localhost:8080");

	@Option(names = "--token", defaultValue = "${env:ENTENTE_TOKEN}", paramLabel = "TOKEN",
			description = "Says who you are; of an editor or admin. Default: the variable ENTENTE_TOKEN.")
	private @Nullable String token;

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, or - for standard input.")
	private List<String> paths = List.of();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private int read;

	private int unchanged;

	private int failed;

	private int claims;

	@Override
	public Integer call() {
		Service service = new Service(this.server, this.token);
		try (Progress progress = Progress.onStandardError()) {
			new DocumentReader().inputs(this.paths).gather(Gatherers.windowFixed(BATCH)).forEach((batch) -> {
				progress.expect(batch.size());
				ingest(batch, service, progress);
			});
		}
		this.spec.commandLine()
			.getOut()
			.printf("%d read, %d of them unchanged; %d failed; %d claims%n", this.read, this.unchanged, this.failed,
					this.claims);
		return (this.failed > 0) ? 1 : 0;
	}

	private void ingest(List<Reading<DocumentInput>> batch, Service service, Progress progress) {
		List<Success<DocumentInput>> documents = new ArrayList<>();
		for (Reading<DocumentInput> reading : batch) {
			switch (reading) {
				case Success<DocumentInput> success -> documents.add(success);
				case Failure<DocumentInput> failure -> {
					fail(failure.source(), failure.reason());
					progress.advance(1);
				}
			}
		}
		if (!documents.isEmpty()) {
			String job = service.ingest(documents.stream().map(Success::content).toList());
			account(await(job, service, progress), documents);
		}
	}

	private static JsonNode await(String job, Service service, Progress progress) {
		int seen = 0;
		while (true) {
			JsonNode status = service.status(job);
			int done = status.path("read").intValue() + status.path("failed").intValue();
			progress.advance(done - seen);
			seen = done;
			if (!status.path("state").stringValue().equals("RUNNING")) {
				return status;
			}
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CommandException("interrupted; the service goes on with the documents that it has");
		}
	}

	private void account(JsonNode status, List<Success<DocumentInput>> documents) {
		this.read += status.path("read").intValue();
		this.unchanged += status.path("unchanged").intValue();
		this.claims += status.path("claims").intValue();
		for (JsonNode problem : status.path("problems")) {
			fail(source(problem.path("document").stringValue(), documents), problem.path("message").stringValue());
		}
	}

	/** The file of a document that the service knows by its number alone. */
	private static String source(String document, List<Success<DocumentInput>> documents) {
		Matcher unnamed = UNNAMED.matcher(document);
		return unnamed.matches() ? documents.get(Integer.parseInt(unnamed.group(1)) - 1).source() : document;
	}

	private void fail(String source, String reason) {
		this.failed++;
		this.spec.commandLine().getErr().println(source + ": " + reason);
	}

}
