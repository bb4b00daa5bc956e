package entente.graph.recording;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import entente.graph.GraphTest;
import entente.graph.store.SharedGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several processes record into one graph, and some are killed.
 */
@GraphTest
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessesIT {

	/** Two at a time. */
	private static final int KILLS = 6;

	/** Each has to recover the store, which takes its time. */
	private static final int KILLS_WITH_GRAPH = 1;

	private final Driver driver;

	@TempDir
	private Path folder;

	private List<String> undisturbed = List.of();

	ProcessesIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeAll
	void recordUndisturbed() {
		SharedGraph.clear();
		TransactionalRecorder recorder = Recorders.on(this.driver);
		Recorders.seed(recorder);
		Gold.all().forEach((gold) -> recorder.record(gold.document(), gold.extraction()));
		this.undisturbed = Dump.of(this.driver);
	}

	@Test
	void twoProcessesOnOneServerLoseAndDoubleNothing() throws Exception {
		List<Process> processes = List.of(start(SharedGraph.uri().toString(), 1),
				start(SharedGraph.uri().toString(), 2));
		for (Process process : processes) {
			assertThat(lines(process)).endsWith(RecordingProcess.DONE);
		}
		assertThat(Dump.of(this.driver)).containsExactlyElementsOf(this.undisturbed);
	}

	@Test
	void killedProcessesOnOneServerLeaveNothingHalfDone() throws Exception {
		for (int kill = 0; kill < KILLS; kill += 2) {
			Process one = start(SharedGraph.uri().toString(), kill);
			Process other = start(SharedGraph.uri().toString(), kill + 1);
			killInTheMiddle(one, kill);
			killInTheMiddle(other, kill + 1);
		}
		assertThat(lines(start(SharedGraph.uri().toString(), KILLS))).endsWith(RecordingProcess.DONE);
		assertThat(Dump.of(this.driver)).containsExactlyElementsOf(this.undisturbed);
	}

	@Test
	void aKilledProcessWithItsOwnGraphGoesOnWhereItStood() throws Exception {
		String graph = this.folder.resolve("graph").toString();
		for (int kill = 0; kill < KILLS_WITH_GRAPH; kill++) {
			killInTheMiddle(start(graph, kill), kill);
		}
		assertThat(lines(start(graph, KILLS_WITH_GRAPH))).endsWith(RecordingProcess.DONE);
		assertThat(Files.readAllLines(dump(KILLS_WITH_GRAPH)))
			.containsExactlyElementsOf(this.undisturbed.stream().flatMap(String::lines).toList());
	}

	/**
	 * Waits until the process has recorded something new, then kills it in the next
	 * document.
	 */
	private static void killInTheMiddle(Process process, int seed) throws Exception {
		try (BufferedReader output = process.inputReader()) {
			String recorded = output.readLine();
			assertThat(recorded).isNotNull().isNotEqualTo(RecordingProcess.DONE);
			Thread.sleep(new Random(seed).nextInt(60));
		}
		finally {
			process.destroyForcibly().waitFor();
		}
	}

	private Process start(String graph, int seed) throws IOException {
		return RecordingProcess.start(graph, seed, dump(seed));
	}

	private Path dump(int seed) {
		return this.folder.resolve("dump-" + seed);
	}

	private static List<String> lines(Process process) throws IOException {
		try (BufferedReader output = process.inputReader()) {
			return output.lines().toList();
		}
		finally {
			process.destroyForcibly();
		}
	}

}
