package entente.graph.recording;

import java.util.List;
import java.util.Map;

import entente.graph.GraphTest;
import entente.graph.Recorded.Outcome;
import entente.model.ClaimStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@GraphTest
class CurationIT {

	private static final List<Gold> CORPUS = Gold.all().subList(0, 8);

	private final Driver driver;

	private final TransactionalRecorder recorder;

	private final TransactionalCuration curation;

	CurationIT(Driver driver) {
		this.driver = driver;
		this.recorder = Recorders.on(driver);
		this.curation = Recorders.curationOn(driver);
	}

	@BeforeEach
	void record() {
		Recorders.seed(this.recorder);
		CORPUS.forEach(this::record);
	}

	@Test
	void aRetractedDocumentWasNeverRead() {
		Gold taken = CORPUS.get(3);
		List<String> whole = Dump.of(this.driver);
		assertThat(this.curation.retract(taken.document().id())).isTrue();
		List<String> without = Dump.of(this.driver);
		assertThat(without).isNotEqualTo(whole).noneMatch((line) -> line.contains(taken.document().id()));
		assertThat(this.curation.retract(taken.document().id())).isFalse();
		record(taken);
		assertThat(Dump.of(this.driver)).containsExactlyElementsOf(whole);
		assertSound();
	}

	@Test
	void retractingAllLeavesWhatWasSeeded() {
		CORPUS.forEach((gold) -> this.curation.retract(gold.document().id()));
		assertThat(count("MATCH (n) WHERE NOT n:State AND NOT n:Theme AND NOT n:Lock AND NOT n:Migration RETURN n"))
			.isZero();
		assertSound();
	}

	@Test
	void aRejectedClaimSupportsNothing() {
		for (Map<String, Object> fact : facts()) {
			String claim = fact.get("claim").toString();
			List<String> before = Dump.of(this.driver);
			assertThat(this.curation.review(claim, ClaimStatus.REJECTED, "misread")).isTrue();
			assertThat(count(
					"MATCH (c:Claim {id: '" + claim + "', status: 'REJECTED'}) WHERE NOT (c)-[:ABOUT]->() RETURN c"))
				.as("%s", fact)
				.isOne();
			assertSound();
			this.curation.review(claim, ClaimStatus.EXTRACTED, null);
			assertThat(Dump.of(this.driver)).as("%s", fact).containsExactlyElementsOf(before);
		}
	}

	@Test
	void aRejectionOutlastsTheNextReading() {
		Map<String, Object> fact = facts().getFirst();
		this.curation.review(fact.get("claim").toString(), ClaimStatus.REJECTED, null);
		List<String> reviewed = Dump.of(this.driver);
		CORPUS.reversed().forEach(this::record);
		assertThat(Dump.of(this.driver)).containsExactlyElementsOf(reviewed);
	}

	@Test
	void anUnknownClaimCannotBeReviewed() {
		assertThat(this.curation.review("c-none", ClaimStatus.CONFIRMED, null)).isFalse();
	}

	@Test
	void splitUndoesMerge() {
		List<String> before = Dump.of(this.driver);
		List<String> people = people();
		String one = this.curation.merge(people.subList(0, 3));
		assertThat(people()).hasSize(people.size() - 2).contains(one);
		assertSound();
		CORPUS.forEach(this::record);
		assertThat(people()).hasSize(people.size() - 2).contains(one);
		assertThat(this.curation.split(one)).containsExactlyInAnyOrderElementsOf(people.subList(0, 3));
		assertThat(Dump.of(this.driver)).containsExactlyElementsOf(before);
	}

	@Test
	void aMergeHoldsForDocumentsReadLater() {
		String one = this.curation.merge(people().subList(0, 2));
		int all = people().size();
		CORPUS.forEach((gold) -> record(gold.under(gold.document().id() + "-again")));
		assertThat(people()).hasSize(all).contains(one);
		assertThat(count("MATCH (:Person {id: '" + one + "'})<-[:MENTIONS]-(d) WHERE d.id ENDS WITH '-again' RETURN d"))
			.isPositive();
		assertSound();
	}

	@Test
	void anErasedPersonIsRefused() {
		String person = this.driver.executableQuery(
				"MATCH (p:Person)<-[m:MENTIONS]-(d) WITH p, count(d) AS n ORDER BY n DESC, p.id RETURN p.id LIMIT 1")
			.execute()
			.records()
			.getFirst()
			.get(0)
			.asString();
		List<String> documents = this.curation.forget(person).stream().map((document) -> document.id()).toList();
		assertThat(documents).isNotEmpty();
		CORPUS.forEach((gold) -> assertThat(record(gold))
			.isEqualTo(documents.contains(gold.document().id()) ? Outcome.REFUSED : Outcome.UNCHANGED));
		assertThat(this.curation.forget("nobody")).isEmpty();
	}

	@Test
	void underAnotherKeyNothingIsRecorded() {
		this.curation.forget(people().getFirst());
		TransactionalRecorder other = Recorders.on(this.driver, "some other secret of tests");
		org.assertj.core.api.Assertions.assertThatIllegalStateException()
			.isThrownBy(() -> other.record(CORPUS.getFirst().document(), CORPUS.getFirst().extraction()))
			.withMessageContaining("entente.graph.erasure-key");
	}

	@Test
	void refusesToMergeWhomNobodyKnows() {
		List<String> before = Dump.of(this.driver);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.curation.merge(List.of(people().getFirst(), "p-nobody")))
			.withMessageContaining("p-nobody");
		assertThat(Dump.of(this.driver)).containsExactlyElementsOf(before);
	}

	/** One claim of each kind, about a fact that nothing else supports. */
	private List<Map<String, Object>> facts() {
		return this.driver.executableQuery("""
				MATCH (c:Claim)-[:ABOUT]->(f) WITH c ORDER BY c.id
				WITH c.kind AS kind, collect(c.id)[0] AS claim
				RETURN kind, claim ORDER BY kind
				""").execute().records().stream().map((row) -> row.asMap()).toList();
	}

	private List<String> people() {
		return this.driver.executableQuery("MATCH (p:Person) RETURN p.id AS id ORDER BY id")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	private void assertSound() {
		Faults.all().forEach((name, statement) -> assertThat(count(statement)).as(name).isZero());
	}

	private int count(String statement) {
		return this.driver.executableQuery(statement).execute().records().size();
	}

	private Outcome record(Gold gold) {
		return this.recorder.record(gold.document(), gold.extraction()).outcome();
	}

}
