package entente;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import entente.ingestion.GraphPrepared;

/**
 * Says where the service answers, and what to ask it first.
 */
@Component
class Greeting {

	private static final Logger logger = LoggerFactory.getLogger(Greeting.class);

	private final Environment environment;

	Greeting(Environment environment) {
		this.environment = environment;
	}

	@EventListener
	void greet(GraphPrepared prepared) throws IOException {
		String base = "http://localhost:" + this.environment.getProperty("local.server.port", "8080");
		logger.info("""
				Entente answers
				  Explorer           {}/
				  GraphQL            {}/graphql
				  GraphQL workbench  {}/graphiql
				  Neo4j Browser      {}/browser/{}""", base, base, base, base, question(prepared));
	}

	/** A question that the sample dispatches answer. */
	private static String question(GraphPrepared prepared) throws IOException {
		String query = new ClassPathResource("first-question.graphql").getContentAsString(StandardCharsets.UTF_8);
		return (prepared.samples() > 0) ? "\n\nA question to paste into the workbench:\n\n" + query : "";
	}

}
