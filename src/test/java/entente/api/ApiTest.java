package entente.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import entente.graph.store.SharedGraph;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.boot.test.util.TestPropertyValues;

/**
 * A test of the whole service on the JVM's one embedded graph.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureGraphQlTester
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ContextConfiguration(initializers = ApiTest.OnSharedGraph.class)
public @interface ApiTest {

	/** Points the service at the shared graph. */
	class OnSharedGraph implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			SharedGraph.serve(context);
			TestPropertyValues
				.of("entente.samples=false", "entente.rereading=false",
						"entente.graph.erasure-key=a secret for tests alone")
				.applyTo(context);
			context.getBeanFactory().addBeanPostProcessor(new StatementCounter());
			context.getBeanFactory().registerSingleton("inspectedSchema", new InspectedSchema());
		}

	}

}
