package entente.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The profiles that are one person's, the most telling first.
 */
record Person(List<Profile> profiles) {

	Person(Profile first) {
		this(new ArrayList<>(List.of(first)));
	}

	void add(Profile profile) {
		this.profiles.add(profile);
	}

	boolean mayBe(Profile other) {
		return this.profiles.stream().allMatch((profile) -> profile.mayBe(other));
	}

	/** The best score of any profile. */
	int score(Profile other) {
		return this.profiles.stream().mapToInt((profile) -> profile.compare(other).score()).max().orElseThrow();
	}

	boolean matches(Profile other) {
		return this.profiles.stream().anyMatch((profile) -> profile.compare(other).judgement() == Judgement.MATCH);
	}

	boolean sharesOffice(Profile other) {
		return this.profiles.stream().anyMatch((profile) -> profile.compare(other).outcomes().contains("office.same"));
	}

	/** How often it is told, at about the same time, in an office of the other's. */
	long timesInOffice(Profile other) {
		return this.profiles.stream()
			.filter((profile) -> profile.compare(other).outcomes().containsAll(List.of("office.same", "time.near")))
			.count();
	}

	boolean isToldLike(Profile other) {
		return this.profiles.stream().anyMatch((profile) -> profile.isToldLike(other));
	}

	boolean hasOffice() {
		return this.profiles.stream().anyMatch((profile) -> !profile.offices().isEmpty());
	}

	/** The shortest that is no other person's is the one to go by. */
	List<String> keys() {
		return List.of(shortKey(), fullKey(), fullKey() + "|" + this.profiles.getFirst().content());
	}

	/** What tells most persons apart, and stays when a fuller name is told. */
	private String shortKey() {
		PersonName name = this.profiles.getFirst().name();
		String given = name.hasGiven() ? Sounds.skeleton(name.given().getFirst()) : "-";
		return Sounds.skeleton(name.family()) + "|" + given + "|" + state();
	}

	/** What tells all persons apart but those of one name. */
	private String fullKey() {
		PersonName name = this.profiles.getFirst().name();
		return name.family() + "|" + name.given() + "|" + state();
	}

	private String state() {
		return this.profiles.stream().map(Profile::state).filter(Objects::nonNull).findFirst().orElse("-");
	}

}
