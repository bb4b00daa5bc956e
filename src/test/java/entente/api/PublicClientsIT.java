package entente.api;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import entente.graph.Cast;
import entente.graph.Tokens;
import entente.model.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The public audit suite, clients and linter, where Node.js is on the machine, as it is
 * in CI.
 */
@ApiTest
@EnabledIf("nodeIsThere")
class PublicClientsIT {

	private static final Path SOURCES = Path.of("src/test/js");

	private static final Path FOLDER = Path.of("target/js");

	private final Tokens tokens;

	private final String endpoint;

	PublicClientsIT(Tokens tokens, @LocalServerPort int port) {
		this.tokens = tokens;
		this.endpoint = "http://localhost:" + port + "/graphql";
	}

	static boolean nodeIsThere() {
		return System.getenv("CI") != null || Stream.of("node", "npm")
			.allMatch((program) -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
				.anyMatch((folder) -> Files.isExecutable(Path.of(folder, program))));
	}

	@BeforeAll
	static void install() throws IOException, InterruptedException {
		Files.createDirectories(FOLDER);
		FileSystemUtils.copyRecursively(SOURCES, FOLDER);
		run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void passTheAuditOfGraphqlOverHttp() throws IOException, InterruptedException {
		assertThat(run("node", "audit.mjs", this.endpoint)).contains("61 passed, 0 failed");
	}

	@Test
	void areToldOfIngestionsAndFacts() throws IOException, InterruptedException {
		assertThat(run("node", "subscriptions.mjs", this.endpoint, this.tokens.issue(Role.EDITOR)))
			.contains("graphql-ws: told", "graphql-sse: told");
	}

	@Test
	void findNoFaultInTheSchema() throws IOException, InterruptedException {
		run("node", "node_modules/.bin/graphql-schema-linter", "../../src/main/resources/graphql/schema.graphqls");
	}

	/** What a program prints; it must end well, and soon. */
	private static String run(String... command) throws IOException, InterruptedException {
		Path output = Files.createTempFile("public-clients", ".txt");
		Process process = new ProcessBuilder(command).directory(FOLDER.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		boolean over = process.waitFor(2, TimeUnit.MINUTES);
		process.destroyForcibly();
		String printed = Files.readString(output);
		Files.delete(output);
		assertThat(over && process.exitValue() == 0).as(printed).isTrue();
		return printed;
	}

}
