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

	boolean sharesTitle(Profile other) {
		return this.profiles.stream().anyMatch((profile) -> profile.sharesTitle(other));
	}

	boolean isNamedLike(Profile other) {
		return this.profiles.getFirst().isNamedLike(other);
	}

	/** What tells most persons apart, and stays when a fuller name is told. */
	String shortKey() {
		PersonName name = this.profiles.getFirst().name();
		String given = name.hasGiven() ? Sounds.skeleton(name.given().getFirst()) : "-";
		return Sounds.skeleton(name.family()) + "|" + given + "|" + state();
	}

	/** What tells all persons apart. */
	String fullKey() {
		PersonName name = this.profiles.getFirst().name();
		return name.family() + "|" + name.given() + "|" + state();
	}

	private String state() {
		return this.profiles.stream().map(Profile::state).filter(Objects::nonNull).findFirst().orElse("-");
	}

}
