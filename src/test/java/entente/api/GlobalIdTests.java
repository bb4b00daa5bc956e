package entente.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GlobalIdTests {

	@Test
	void namesTypeAndKey() {
		assertThat(GlobalId.of("State", "KAZ")).hasToString("state:KAZ");
		assertThat(GlobalId.of("BilateralRelation", "ARE-KAZ")).hasToString("dyad:ARE-KAZ");
	}

	@Test
	void keepsColonsOfKey() {
		assertThat(GlobalId.parse("document:https://example.org:1/a"))
			.isEqualTo(new GlobalId("document", "https://example.org:1/a"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "KAZ", "", ":", "state:", ":KAZ", "State:KAZ" })
	void readsWhatIsNoneAsNothing(String text) {
		assertThat(GlobalId.parse(text)).isEqualTo(new GlobalId("", ""));
	}

}
