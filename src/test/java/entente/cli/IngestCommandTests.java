package entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class IngestCommandTests {

	private final List<JsonNode> requests = new ArrayList<>();

	private final List<String> tokens = new ArrayList<>();

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	private HttpServer server;

	private int status = 200;

	private String refusal;

	@BeforeEach
	void start() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/graphql", this::answer);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void sendsDocumentsAndWaits() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), "date: 2025\n\nLe ministre est venu.");
		Files.writeString(this.folder.resolve("b.jsonl"), """
				{"text": "The minister came.", "published": "2025-03", "url": "https://x.example/b"}
				""");

		assertThat(run(this.folder.toString())).isZero();

		JsonNode documents = this.requests.getFirst().path("variables").path("documents");
		assertThat(documents.path(0).path("text").stringValue()).isEqualTo("date: 2025\n\nLe ministre est venu.");
		assertThat(documents.path(1).path("text").stringValue()).isEqualTo("date: 2025-03\n\nThe minister came.");
		assertThat(documents.path(1).path("url").stringValue()).isEqualTo("https://x.example/b");
		assertThat(this.tokens).first().isEqualTo("Bearer secret");
		assertThat(this.out.toString()).isEqualTo("2 read, 1 of them unchanged; 0 failed; 7 claims%n".formatted());
	}

	@Test
	void namesTheFileThatFailed() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), "Bien.");
		Files.writeString(this.folder.resolve("b.txt"), "FAIL");
		Files.write(this.folder.resolve("c.txt"), new byte[] { 0, 1, 2 });

		assertThat(run(this.folder.toString())).isEqualTo(1);

		assertThat(this.err.toString()).contains("b.txt: broken").contains("c.txt: not a text");
	}

	@Test
	void asksForATokenWhereTheServiceWantsOne() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), "Bien.");
		this.status = 401;
		assertThat(run(this.folder.toString())).isEqualTo(1);
		assertThat(this.err.toString()).contains("--token");
	}

	@Test
	void asksForATokenWhereTheMutationNeedsOne() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), "Bien.");
		this.refusal = "{\"errors\":[{\"message\":\"no\",\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}],\"data\":null}";
		assertThat(run(this.folder.toString())).isEqualTo(1);
		assertThat(this.err.toString()).contains("--token", "editor");
	}

	@Test
	void sendsNoTokenWhereNoneIsGiven() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), "Bien.");
		execute(this.folder.toString());
		assertThat(this.tokens).last().isNull();
	}

	private int run(String path) {
		return execute("--token", "secret", path);
	}

	private int execute(String... arguments) {
		String[] all = Stream
			.concat(Stream.of("--server", "http://localhost:" + this.server.getAddress().getPort()),
					Stream.of(arguments))
			.toArray(String[]::new);
		return new CommandLine(new IngestCommand()).setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true))
			.setExecutionExceptionHandler((ex, command, parsed) -> {
				command.getErr().println(ex.getMessage());
				return 1;
			})
			.execute(all);
	}

	/** One job: still running when first asked; a text "FAIL" fails. */
	private void answer(HttpExchange exchange) throws IOException {
		JsonNode request = new JsonMapper().readTree(exchange.getRequestBody());
		this.requests.add(request);
		this.tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
		boolean failing = this.requests.getFirst()
			.path("variables")
			.path("documents")
			.path(1)
			.path("text")
			.asString("")
			.equals("FAIL");
		String problems = failing ? "{\"document\":\"document 2\",\"message\":\"broken\"}" : "";
		String answer = request.path("query").stringValue().startsWith("mutation")
				? "{\"data\":{\"ingest\":{\"id\":\"1\"}}}"
				: """
						{"data":{"ingestion":{"state":"%s","total":2,"read":%d,"unchanged":1,"failed":%d,"claims":7,"problems":[%s]}}}"""
					.formatted((this.requests.size() > 2) ? "DONE" : "RUNNING", failing ? 1 : 2, failing ? 1 : 0,
							problems);
		byte[] bytes = ((this.refusal != null) ? this.refusal : answer).getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(this.status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
