package entente.graph.counters;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds the counters to the facts when the service has started, where
 * {@code entente.graph.recount} says so.
 */
@Component
@ConditionalOnBooleanProperty("entente.graph.recount")
class RecountAtStart {

	private static final Logger LOGGER = LoggerFactory.getLogger(RecountAtStart.class);

	private final Recount recount;

	RecountAtStart(Recount recount) {
		this.recount = recount;
	}

	@EventListener(ApplicationReadyEvent.class)
	void repair() {
		List<String> repaired = this.recount.repair();
		LOGGER.info("Counters recounted; {} states and dyads were wrong{}", repaired.size(),
				repaired.isEmpty() ? "" : ": " + String.join(", ", repaired.stream().limit(20).toList()));
	}

}
