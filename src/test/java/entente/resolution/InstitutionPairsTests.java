package entente.resolution;

import java.util.List;

import entente.model.Evidence;
import entente.model.InstitutionKind;
import entente.model.InstitutionMention;
import entente.reference.Organisations;
import entente.reference.Portfolios;
import entente.reference.States;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InstitutionPairsTests {

	private static final States STATES = States.load();

	private static final Institutions INSTITUTIONS = new Institutions(STATES, Organisations.load(),
			Portfolios.load(STATES));

	private static final List<Pair> PAIRS = Pairs.read("institution-pairs.tsv", Pair::of);

	@Test
	void joinsNineInTenOfThoseThatAreOne() {
		List<Pair> same = PAIRS.stream().filter((pair) -> pair.is("same")).toList();
		assertThat(Pairs.share(same, Pair::isJoined)).isGreaterThanOrEqualTo(0.9);
	}

	@Test
	void neverJoinsTwo() {
		assertThat(PAIRS).filteredOn((pair) -> !pair.is("same")).noneMatch(Pair::isJoined);
	}

	@Test
	void keepsNeighboursInPortfolioAsPossible() {
		List<Pair> similar = PAIRS.stream().filter((pair) -> pair.is("similar")).toList();
		assertThat(Pairs.share(similar, (pair) -> pair.judgement() == Judgement.POSSIBLE_MATCH))
			.isGreaterThanOrEqualTo(0.75);
	}

	@Test
	void scoresFallFromSameToSimilarToDifferent() {
		assertThat(Pairs.ordered(PAIRS, "same", "similar")).isGreaterThanOrEqualTo(0.96);
		assertThat(Pairs.ordered(PAIRS, "same", "different")).isEqualTo(1);
		assertThat(Pairs.ordered(PAIRS, "similar", "different")).isGreaterThanOrEqualTo(0.75);
	}

	@Test
	void joinsAsJudged() {
		assertThat(PAIRS).allMatch((pair) -> pair.isJoined() == (pair.judgement() == Judgement.MATCH));
	}

	/** Two mentions, and whether they are of one institution. */
	private record Pair(InstitutionMention left, InstitutionMention right, String verdict) implements Pairs.Judged {

		static Pair of(List<String> line) {
			return new Pair(mention(line.subList(0, 3)), mention(line.subList(3, 6)), line.get(6));
		}

		private static InstitutionMention mention(List<String> told) {
			return new InstitutionMention(told.get(0), InstitutionKind.valueOf(told.get(1)),
					told.get(2).isEmpty() ? null : told.get(2), 1, new Evidence("", 0, 0, 1, ""));
		}

		boolean isJoined() {
			return INSTITUTIONS.id(this.left).equals(INSTITUTIONS.id(this.right));
		}

		@Override
		public int score() {
			return new InstitutionComparison(INSTITUTIONS, this.left, this.right).score();
		}

		Judgement judgement() {
			return new InstitutionComparison(INSTITUTIONS, this.left, this.right).judgement();
		}

	}

}
