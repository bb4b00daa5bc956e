package entente.api.explorer;

import java.util.List;

import entente.Library;
import entente.graph.Recorder;
import entente.graph.store.SharedGraph;
import entente.ingestion.Ingestion;
import entente.model.DocumentInput;
import entente.press.DocumentReader;

import org.springframework.context.ApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;

/**
 * The graph that the explorer is tried on: the sample dispatches, an invented year, and a
 * document that would like to be a program.
 */
final class SampleGraph {

	/** What must stay a text wherever it is shown. */
	static final String HOSTILE_TITLE = "<img src=x onerror=alert(1)><script>alert(2)</script>";

	private static final String HOSTILE_TEXT = """
			On 12 March 2024 the President of Peru, <b onclick=alert(3)>Rosa Quispe</b>, met the Prime Minister of Jamaica, \
			Andrew Holness, in Lima. Peru and Jamaica signed a memorandum of understanding on tourism.""";

	private static final DocumentInput HOSTILE = new DocumentInput("hostile", HOSTILE_TEXT,
			"https://news.example/hostile?a=1&b=%22%3E", HOSTILE_TITLE, "<svg onload=alert(4)>", "en", null);

	private SampleGraph() {
	}

	/** Fills the shared graph, unless it is as it was when it was filled last. */
	static void enter(ApplicationContext service) {
		if (isThere()) {
			return;
		}
		Library library = new Library(service.getBean(DocumentReader.class), service.getBean(Ingestion.class),
				service.getBean(Recorder.class));
		library.holdSamples();
		library.add("src/test/resources/corpus/year/text");
		library.add(List.of(HOSTILE));
		SharedGraph.driver().executableQuery("CREATE (:SampleGraph)").execute();
		new WarmUp(service.getBean(ExecutionGraphQlService.class)).askAll();
	}

	/** Says that the graph has been changed. */
	static void leave() {
		SharedGraph.driver().executableQuery("MATCH (mark:SampleGraph) DELETE mark").execute();
	}

	private static boolean isThere() {
		return !SharedGraph.driver()
			.executableQuery("MATCH (mark:SampleGraph) RETURN mark")
			.execute()
			.records()
			.isEmpty();
	}

}
