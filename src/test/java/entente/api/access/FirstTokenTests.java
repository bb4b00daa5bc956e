package entente.api.access;

import java.util.Optional;

import entente.graph.Tokens;
import entente.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@ExtendWith(OutputCaptureExtension.class)
class FirstTokenTests {

	private final Tokens tokens = mock(Tokens.class);

	@Test
	void tellsTheFirstTokenAndHowToUseIt(CapturedOutput output) {
		given(this.tokens.issueFirst(Role.ADMIN)).willReturn(Optional.of("entente_abc"));
		new FirstToken(this.tokens).tell();
		assertThat(output.getOut()).containsOnlyOnce("entente_abc").contains("--token TOKEN", "Bearer TOKEN");
	}

	@Test
	void saysNothingWhereThereAreTokens(CapturedOutput output) {
		given(this.tokens.issueFirst(Role.ADMIN)).willReturn(Optional.empty());
		new FirstToken(this.tokens).tell();
		assertThat(output.getOut()).isEmpty();
	}

}
