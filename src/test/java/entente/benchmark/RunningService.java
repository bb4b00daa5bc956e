package entente.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;

import entente.Application;
import entente.graph.counters.Recount;

/**
 * The service on a graph of its own, in this process, and the ways to ask it and its
 * database.
 */
final class RunningService implements AutoCloseable {

	private final SentStatements statements = new SentStatements();

	private final ConfigurableApplicationContext context;

	private final Driver driver;

	private final CloseableHttpClient client = client();

	RunningService(Path directory) {
		this.context = new SpringApplicationBuilder(Application.class)
			.initializers((context) -> context.getBeanFactory().addBeanPostProcessor(this.statements))
			.run("--server.port=0", "--entente.samples=false", "--entente.graph.bolt-port=0",
					"--entente.graph.directory=" + directory, "--entente.cost.points-per-minute=10000000000");
		this.driver = GraphDatabase.driver(this.context.getBean(Neo4jConnectionDetails.class).getUri());
	}

	/** Fills the graph. */
	void fill(int events) {
		new SyntheticGraph(this.driver, this.context.getBean(Recount.class)).fill(events);
	}

	/** The service first, then facts, then counters where they help. */
	List<Way> ways(Inquiry inquiry) {
		URI address = URI.create("http://127.0.0.1:%s/graphql"
			.formatted(this.context.getEnvironment().getProperty("local.server.port")));
		List<Way> ways = new ArrayList<>();
		ways.add(new ByService(this.client, address, inquiry));
		ways.add(byHand("facts", inquiry, inquiry.facts()));
		if (!inquiry.counters().isEmpty()) {
			ways.add(byHand("facts counted and sorted", inquiry, inquiry.counters()));
		}
		return ways;
	}

	private Way byHand(String name, Inquiry inquiry, String statement) {
		boolean list = inquiry.root().indexOf('/', 1) > 0 || inquiry.root().equals("/agreements");
		return new ByHand(name, this.driver, statement, list);
	}

	/** How often the database looks at its store, for all variables together. */
	long hits(Way way, Inquiry inquiry) {
		return inquiry.variables().stream().mapToLong((variables) -> {
			if (way instanceof ByHand byHand) {
				return byHand.hits(variables);
			}
			way.ask(variables);
			SentStatements.Sent sent = this.statements.last();
			return new ByHand("", this.driver, sent.statement(), false).hits(sent.parameters());
		}).sum() / inquiry.variables().size();
	}

	/** Takes as little of the processors, which it shares, as a driver's client does. */
	private static CloseableHttpClient client() {
		return HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setMaxConnPerRoute(Measurement.MANY)
				.setMaxConnTotal(Measurement.MANY)
				.build())
			.disableContentCompression()
			.disableCookieManagement()
			.build();
	}

	@Override
	public void close() {
		this.client.close(CloseMode.GRACEFUL);
		this.driver.close();
		this.context.close();
	}

}
