package entente.resolution;

import java.util.List;

import entente.model.Account;
import entente.model.Evidence;
import entente.model.OfficeMention;
import entente.model.PartialDate;
import entente.model.PersonMention;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PersonPairsTests {

	private static final List<Pair> PAIRS = Pairs.read("people-pairs.tsv", Pair::of);

	@Test
	void joinsNineInTenOfThoseWhoAreOneAndNobodyElse() {
		long joined = PAIRS.stream().filter(Pair::isJoined).count();
		long right = PAIRS.stream().filter((pair) -> pair.is("same") && pair.isJoined()).count();
		assertThat(right)
			.isGreaterThanOrEqualTo(Math.ceilDiv(PAIRS.stream().filter((pair) -> pair.is("same")).count() * 9, 10));
		assertThat((double) right / joined).isGreaterThanOrEqualTo(0.99);
	}

	@Test
	void joinsAsJudged() {
		assertThat(PAIRS).allMatch((pair) -> pair.isJoined() == (pair.judgement() == Judgement.MATCH));
	}

	@Test
	void neverJoinsTwoPersons() {
		assertThat(PAIRS).filteredOn((pair) -> !pair.is("same")).noneMatch(Pair::isJoined);
	}

	@Test
	void keepsWhoMayBeOneAsCandidates() {
		List<Pair> similar = PAIRS.stream().filter((pair) -> pair.is("similar")).toList();
		assertThat(Pairs.share(similar, (pair) -> pair.judgement() == Judgement.POSSIBLE_MATCH))
			.isGreaterThanOrEqualTo(0.9);
		assertThat(similar).filteredOn((pair) -> pair.judgement() == Judgement.POSSIBLE_MATCH)
			.allMatch((pair) -> People.candidates(pair.accounts()).size() == 1);
	}

	@Test
	void scoresFallFromSameToSimilarToDifferent() {
		assertThat(Pairs.ordered(PAIRS, "same", "similar")).isGreaterThanOrEqualTo(0.98);
		assertThat(Pairs.ordered(PAIRS, "same", "different")).isGreaterThanOrEqualTo(0.98);
		assertThat(Pairs.ordered(PAIRS, "similar", "different")).isGreaterThanOrEqualTo(0.93);
	}

	@Test
	void theOrderOfTheTwoChangesNothing() {
		assertThat(PAIRS)
			.allMatch((pair) -> pair.score() == new Pair(pair.right(), pair.left(), pair.verdict()).score());
	}

	@Test
	void familyNameWithAnOfficeJoinsWhoeverHoldsIt() {
		Account<PersonMention> marko = account("a", "Marko Petrović", "SRB", "Foreign Minister", "2024-03-05");
		Account<PersonMention> jelena = account("b", "Jelena Petrović", "SRB", "Prime Minister", "2024-03-05");
		Account<PersonMention> told = account("c", "Petrović", "SRB", "ministre des Affaires étrangères", "2024-03-07");
		assertThat(People.of(List.of(jelena, told, marko))).hasSize(2)
			.anySatisfy((person) -> assertThat(person.accounts()).containsExactlyInAnyOrder(marko, told));
	}

	@Test
	void nameIsOneInEitherOrderAndSpelling() {
		assertThat(new Pair(account("a", "Mukandori Claudine", "RWA", "", "2024-03-05"),
				account("b", "Claudine Mukandori", "RWA", "Minister of Health", "2024-03-08"), "same"))
			.matches(Pair::isJoined);
		assertThat(new Pair(account("a", "Khalid bin Faisal Al-Sulaimi", "QAT", "", "2024-03-05"),
				account("b", "Khaled ben Fayçal Al-Soulaïmi", "QAT", "", "2024-03-08"), "same"))
			.matches(Pair::isJoined);
	}

	private static Account<PersonMention> account(String document, String name, String state, String office,
			String day) {
		Evidence evidence = new Evidence(office, 0, office.length(), 1, "");
		List<OfficeMention> offices = office.isEmpty() ? List.of()
				: List.of(new OfficeMention(office, null, null, null, evidence));
		return new Account<>(document, 0, "en", day.isEmpty() ? null : PartialDate.parse(day),
				new PersonMention(name, List.of(name), state.isEmpty() ? null : state, offices, 1, List.of()),
				List.of());
	}

	/** Two accounts, and whether they are of one person. */
	private record Pair(Account<PersonMention> left, Account<PersonMention> right,
			String verdict) implements Pairs.Judged {

		static Pair of(List<String> line) {
			return new Pair(account("left", line.get(0), line.get(1), line.get(2), line.get(3)),
					account("right", line.get(4), line.get(5), line.get(6), line.get(7)), line.get(8));
		}

		List<Account<PersonMention>> accounts() {
			return List.of(this.left, this.right);
		}

		private boolean isBlocked() {
			return People.block(this.left.report()).equals(People.block(this.right.report()));
		}

		boolean isJoined() {
			return isBlocked() && People.of(accounts()).size() == 1;
		}

		/** What no block holds or a contradiction parts is below every score. */
		@Override
		public int score() {
			Profile one = Profile.of(this.left);
			Profile other = Profile.of(this.right);
			return (isBlocked() && one.mayBe(other)) ? one.compare(other).score() : -100;
		}

		Judgement judgement() {
			return Judgement.of(score());
		}

	}

}
