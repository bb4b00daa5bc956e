package entente.ingestion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import entente.model.DocumentInput;

/**
 * The sample dispatches that come with the application.
 */
final class Samples {

	private Samples() {
	}

	/** In the order of their names. */
	static List<DocumentInput> read() throws IOException {
		List<DocumentInput> samples = new ArrayList<>();
		for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath:samples/*.txt")) {
			String id = "sample-" + String.valueOf(resource.getFilename()).replace(".txt", "");
			String text = resource.getContentAsString(StandardCharsets.UTF_8);
			samples.add(new DocumentInput(id, text, null, null, "Entente samples", null, null));
		}
		return samples;
	}

}
