package entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FloorsTests {

	/**
	 * F1 of states is two thirds in French; everything else is perfect for want of gold.
	 */
	private final List<Result> results = List.of(new Result("dev",
			List.of(new DocumentResult("d", "fr", List.of(new Judgement("d", Layer.STATES, "KAZ", "KAZ", 1),
					new Judgement("d", Layer.STATES, "ARE", null, 0)), null))));

	@TempDir
	private Path folder;

	@Test
	void acceptsWhatItProposes() throws IOException {
		assertThat(floors(Floors.proposal(this.results)).breaches(this.results)).isEmpty();
	}

	@Test
	void proposesFloorsThatLeaveRoomForOneItemOfFifty() {
		assertThat(Floors.proposal(this.results)).contains("dev\tfr\tstates\t0.64\n", "dev\ten\tstates\t0.98\n");
	}

	@Test
	void namesTheFigureBelowItsFloor() throws IOException {
		String raised = Floors.proposal(this.results).replace("fr\tstates\t0.64", "fr\tstates\t0.67");
		assertThat(floors(raised).breaches(this.results)).singleElement()
			.asString()
			.contains("dev", "fr", "states", "0.667", "0.67");
	}

	@Test
	void missesNoFloorThatWasTakenOut() throws IOException {
		String shortened = Floors.proposal(this.results).replace("dev\ten\tties\t0.98\n", "");
		assertThat(floors(shortened).breaches(this.results)).singleElement().asString().contains("ties", "no floor");
	}

	private Floors floors(String text) throws IOException {
		return Floors.read(Files.writeString(this.folder.resolve("floors.tsv"), text));
	}

}
