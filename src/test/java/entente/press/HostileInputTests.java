package entente.press;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import entente.model.Document;
import entente.model.DocumentInput;
import entente.press.Reading.Success;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileInputTests {

	private static final DocumentReader READER = new DocumentReader();

	private static final String SENTENCE = "Le ministre sénégalais a été reçu à Nouakchott par son homologue.";

	@ParameterizedTest
	@ValueSource(strings = { "A ", "<div>", "<p><b><i>", "لقاء Rencontre 会见 ", "\u202Ea. ", "| ", "À lire : ", "\"",
			"   x", "<table><tr><td>", "a\n" })
	void endsOnHostileInput(String unit) {
		String text = unit.repeat((1 << 20) / unit.getBytes(StandardCharsets.UTF_8).length);
		assertThat(cpuTime(text)).isLessThan(Duration.ofSeconds(10));
		assertThat(cpuTime("<html><body><p>" + text.substring(20))).isLessThan(Duration.ofSeconds(10));
	}

	@Test
	void readsAnArticleInDeepNesting() {
		String html = "<html><body>" + "<div>".repeat(10_000) + "<p>" + SENTENCE + " Il y restera trois jours.</p>"
				+ "</div>".repeat(10_000) + "</body></html>";
		assertThat(((Success<Document>) READER.read(input(html))).content().text()).contains(SENTENCE);
	}

	/** What a busy machine does not change. */
	private static Duration cpuTime(String text) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		READER.read(input(text));
		return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
	}

	private static DocumentInput input(String text) {
		return new DocumentInput("a", text, null, null, null, null, null);
	}

}
