package entente.api.access;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import entente.graph.Tokens;
import entente.model.Role;

/**
 * Makes the first token, and tells it to whom started the service.
 */
@Component
class FirstToken {

	private static final String TOLD = """

			The admin token of this graph, shown only this once (keep it, writing needs one):

			  %s

			  on the command line      java -jar target/entente.jar ingest --token TOKEN PATH
			  in the workbench         {"Authorization": "Bearer TOKEN"} in the pane "Headers"

			""";

	private final Tokens tokens;

	FirstToken(Tokens tokens) {
		this.tokens = tokens;
	}

	/** Straight to the console: logs are kept, and read by others. */
	@EventListener(ApplicationReadyEvent.class)
	@Order(0)
	void tell() {
		this.tokens.issueFirst(Role.ADMIN).ifPresent((token) -> System.out.print(TOLD.formatted(token)));
	}

}
