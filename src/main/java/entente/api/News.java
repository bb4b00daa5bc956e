package entente.api;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import entente.ingestion.FactsRecorded;

/**
 * Facts that are new to the graph, as this service records them.
 */
@Component
class News {

	/** As many facts as a hundred documents tell. */
	private static final int WAITING = 1024;

	private final Sinks.Many<Item> sink = Sinks.many().multicast().directBestEffort();

	/** From now on; whoever lets too many wait is told so and gets no more. */
	Flux<Item> items() {
		return this.sink.asFlux()
			.onBackpressureBuffer(WAITING)
			.onErrorMap(IllegalStateException.class, (overflow) -> new SubscriptionEndedException(
					"more than " + WAITING + " facts wait: read faster, or ask for fewer states and themes"));
	}

	/** The sink takes one item at a time. */
	@EventListener
	synchronized void tell(FactsRecorded recorded) {
		recorded.facts().forEach((fact) -> this.sink.tryEmitNext(new Item(recorded.document(), fact)));
	}

	/**
	 * A fact with the document that told it first.
	 */
	record Item(String document, String fact) {
	}

}
