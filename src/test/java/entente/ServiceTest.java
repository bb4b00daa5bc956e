package entente;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import entente.graph.store.SharedGraph;

import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * A test of the whole service, documents in and answers out, on the JVM's one embedded
 * graph.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "entente.samples=false", "entente.rereading=false",
		"entente.graph.erasure-key=a secret for tests alone" })
@AutoConfigureGraphQlTester
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ContextConfiguration(initializers = ServiceTest.OnSharedGraph.class)
@interface ServiceTest {

	/** Points the service at the shared graph. */
	class OnSharedGraph implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			SharedGraph.serve(context);
		}

	}

}
