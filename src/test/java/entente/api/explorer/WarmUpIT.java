package entente.api.explorer;

import java.io.IOException;

import entente.api.ApiTest;
import entente.graph.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.ExecutionGraphQlService;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class WarmUpIT {

	private final WarmUp warmUp;

	WarmUpIT(ExecutionGraphQlService service) {
		this.warmUp = new WarmUp(service);
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void asksNothingThatIsRefused() throws IOException {
		assertThat(ExplorerQuestions.read().examples()).isNotEmpty()
			.allSatisfy((example) -> assertThat(this.warmUp.ask(example)).isEmpty());
	}

}
