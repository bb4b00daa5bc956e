package entente.ingestion;

import java.io.IOException;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import entente.graph.Recorder;

/**
 * Reads the sample dispatches into an empty graph, in the background.
 */
@Component
class FirstStart {

	private static final Logger logger = LoggerFactory.getLogger(FirstStart.class);

	private static final Duration REPORT = Duration.ofSeconds(2);

	private final Ingestion ingestion;

	private final Recorder recorder;

	private final ApplicationEventPublisher events;

	private final boolean samples;

	FirstStart(Ingestion ingestion, Recorder recorder, ApplicationEventPublisher events,
			@Value("${entente.samples:true}") boolean samples) {
		this.ingestion = ingestion;
		this.recorder = recorder;
		this.events = events;
		this.samples = samples;
	}

	@EventListener(ApplicationReadyEvent.class)
	void prepare() {
		if (this.samples && this.recorder.isEmpty()) {
			Thread.ofVirtual().name("samples").start(this::readSamples);
		}
		else {
			this.events.publishEvent(new GraphPrepared(0));
		}
	}

	private void readSamples() {
		try {
			IngestionStatus status = this.ingestion.start(Samples.read());
			logger.info("Reading {} sample dispatches into the empty graph", status.total());
			this.events.publishEvent(new GraphPrepared(await(status).read()));
		}
		catch (IOException ex) {
			logger.error("The sample dispatches cannot be read", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private IngestionStatus await(IngestionStatus begun) throws InterruptedException {
		IngestionStatus status = begun;
		while (status.state() == IngestionStatus.State.RUNNING) {
			Thread.sleep(REPORT);
			IngestionStatus now = this.ingestion.status(begun.id()).orElseThrow();
			if (now.read() > status.read()) {
				logger.info("{} of {} sample dispatches read, {} claims", now.read(), now.total(), now.claims());
			}
			status = now;
		}
		status.problems().forEach((problem) -> logger.warn("{}: {}", problem.document(), problem.message()));
		return status;
	}

}
