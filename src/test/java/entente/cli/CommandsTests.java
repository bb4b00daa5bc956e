package entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTests {

	private final PrintStream realOut = System.out;

	private final PrintStream realErr = System.err;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final List<List<String>> started = new ArrayList<>();

	@BeforeEach
	void listen() {
		System.setOut(new PrintStream(this.out, true, StandardCharsets.UTF_8));
		System.setErr(new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

	@AfterEach
	void restore() {
		System.setOut(this.realOut);
		System.setErr(this.realErr);
	}

	@Test
	void startsTheServiceWithoutACommand() {
		assertThat(run()).isZero();
		assertThat(run("--server.port=0")).isZero();
		assertThat(run("serve", "--server.port=0", "--entente.samples=false")).isZero();
		assertThat(this.started).containsExactly(List.of(), List.of("--server.port=0"),
				List.of("--server.port=0", "--entente.samples=false"));
	}

	@Test
	void takesNoMisspeltCommandForASetting() {
		assertThat(run("extrat", "x.txt")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("'extrat' is no command");
		assertThat(this.started).isEmpty();
	}

	@Test
	void failsWhereTheServiceDoesNotStart() {
		assertThat(Commands.run((settings) -> {
			throw new IllegalStateException("port in use");
		})).isEqualTo(1);
	}

	@Test
	void tellsItsCommandsAndVersion() {
		assertThat(run("--help")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("serve", "extract", "ingest");
		assertThat(run("--version")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("entente ");
	}

	@Test
	void wantsAPathToExtract() {
		assertThat(run("extract")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("PATH");
	}

	@Test
	void saysInOneLineThatNoServiceAnswers() {
		assertThat(run("ingest", "--server", "http://localhost:1", "src/test/resources/corpus/dev/text/dev-en-01.txt"))
			.isEqualTo(1);
		assertThat(this.err.toString(StandardCharsets.UTF_8).lines()).singleElement()
			.asString()
			.startsWith("entente: no service answers at http://localhost:1");
	}

	private int run(String... arguments) {
		return Commands.run((settings) -> this.started.add(List.of(settings)), arguments);
	}

}
