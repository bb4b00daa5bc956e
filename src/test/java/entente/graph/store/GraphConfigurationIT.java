package entente.graph.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class GraphConfigurationIT {

	@Test
	void startsNoEmbeddedGraphWhereAServerIsConfigured() {
		new ApplicationContextRunner().withUserConfiguration(GraphConfiguration.class)
			.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
			.withPropertyValues("spring.neo4j.uri=" + SharedGraph.uri())
			.run((context) -> {
				assertThat(context).doesNotHaveBean(EmbeddedGraph.class);
				context.getBean(Driver.class).verifyConnectivity();
			});
	}

	@Test
	void saysInOneLineThatThePortIsInUse(@TempDir Path directory, CapturedOutput output) throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			assertThatException().isThrownBy(() -> run("--entente.graph.directory=" + directory,
					"--entente.graph.bolt-port=" + socket.getLocalPort()));
			assertThat(output).contains("Bolt port " + socket.getLocalPort() + " on 127.0.0.1 is in use")
				.contains("entente.graph.bolt-port")
				.doesNotContain("\tat ");
		}
	}

	@Test
	void saysInOneLineThatTheServerDoesNotAnswer(CapturedOutput output) throws IOException {
		int free;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			free = socket.getLocalPort();
		}
		assertThatException().isThrownBy(() -> run("--spring.neo4j.uri=bolt://127.0.0.1:" + free));
		assertThat(output).contains("127.0.0.1:" + free).contains("spring.neo4j.uri").doesNotContain("\tat ");
	}

	private void run(String... arguments) {
		SpringApplication application = new SpringApplicationBuilder(GraphAlone.class).web(WebApplicationType.NONE)
			.build();
		application.run(arguments).close();
	}

	/** The graph without the rest of the application. */
	@Import(GraphConfiguration.class)
	@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
	static class GraphAlone {

	}

}
