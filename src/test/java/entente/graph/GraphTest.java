package entente.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on the JVM's one embedded graph, empty but for its schema before each method. A
 * {@link org.neo4j.driver.Driver} may be a parameter of constructors and methods.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GraphExtension.class)
public @interface GraphTest {

}
