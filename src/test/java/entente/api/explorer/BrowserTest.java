package entente.api.explorer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import entente.api.ApiTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of pages in Chromium on the {@link SampleGraph}. Its methods are given the
 * {@link Tab} to look through, which must have met with nothing wrong at their end.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Tabs.class)
@interface BrowserTest {

}
