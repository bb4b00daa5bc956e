package entente.graph.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import entente.graph.Recorded.Outcome;
import entente.graph.store.TemporaryGraph;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A process that records the development corpus and tells on standard output what it has
 * recorded.
 */
final class RecordingProcess {

	/** Told when all is recorded. */
	static final String DONE = "done";

	private RecordingProcess() {
	}

	/**
	 * Starts one.
	 * @param graph Bolt address of a server, or the folder of an embedded graph
	 * @param seed of the order of the documents
	 * @param dump the file into which the graph is written at the end
	 */
	static Process start(String graph, int seed, Path dump) throws IOException {
		String java = ProcessHandle.current().info().command().orElseThrow();
		return new ProcessBuilder(java, "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), RecordingProcess.class.getName(), graph, String.valueOf(seed),
				dump.toString())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments[0].startsWith("bolt:")) {
			try (Driver driver = GraphDatabase.driver(arguments[0])) {
				record(driver, arguments);
			}
		}
		else {
			try (TemporaryGraph graph = new TemporaryGraph(Path.of(arguments[0]))) {
				record(graph.driver(), arguments);
			}
		}
	}

	private static void record(Driver driver, String[] arguments) throws IOException {
		TransactionalRecorder recorder = Recorders.on(driver);
		Recorders.seed(recorder);
		List<Gold> corpus = new ArrayList<>(Gold.all());
		Collections.shuffle(corpus, new Random(Integer.parseInt(arguments[1])));
		for (Gold gold : corpus) {
			if (recorder.record(gold.document(), gold.extraction()).outcome() == Outcome.RECORDED) {
				System.out.println(gold.document().id());
			}
		}
		Files.write(Path.of(arguments[2]), Dump.of(driver));
		System.out.println(DONE);
	}

}
