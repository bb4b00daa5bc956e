package entente.api;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CursorTests {

	@Test
	void keepsKeysOfEveryType() {
		Cursor cursor = new Cursor("events", List.of("Émirats: \"a\", b", "", 5L, 0.1, LocalDate.of(2025, 10, 3)));
		assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
	}

	@Test
	void fitsIntoAddressUnquoted() {
		assertThat(new Cursor("events", List.of("?>ÿþ~~")).encode()).matches("[\\w-]+");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "ZXZlbnRzH3g", "ZXZlbnRzH2ZOTw", "ZXZlbnRzH2QyMDI1LTAyLTMw" })
	void refusesWhatIsNone(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.decode(text));
	}

}
