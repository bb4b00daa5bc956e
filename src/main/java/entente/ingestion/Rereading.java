package entente.ingestion;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import entente.graph.Recorder;
import entente.model.Document;

/**
 * Reads anew, in the background, what an earlier version of this program has read: its
 * rules and its notion of who is who may have been others.
 */
@Component
@ConditionalOnBooleanProperty(name = "entente.rereading", matchIfMissing = true)
class Rereading {

	private static final Logger logger = LoggerFactory.getLogger(Rereading.class);

	private static final int PORTION = 50;

	private final Ingestion ingestion;

	private final Recorder recorder;

	Rereading(Ingestion ingestion, Recorder recorder) {
		this.ingestion = ingestion;
		this.recorder = recorder;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		Thread.ofVirtual().name("rereading").start(this::reread);
	}

	/** Brings every outdated document up to date. */
	void reread() {
		int read = 0;
		List<Document> outdated = this.recorder.outdated("", PORTION);
		while (!outdated.isEmpty()) {
			outdated.forEach(this.ingestion::reread);
			read += outdated.size();
			logger.info("{} documents of an earlier version read anew", read);
			outdated = this.recorder.outdated(outdated.getLast().id(), PORTION);
		}
	}

}
