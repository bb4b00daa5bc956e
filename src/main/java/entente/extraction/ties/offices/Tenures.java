package entente.extraction.ties.offices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import entente.model.OfficeMention;
import entente.model.PartialDate;
import entente.model.PersonMention;

/**
 * When offices are taken up and given up, as far as the text read so far tells.
 */
public final class Tenures {

	private final List<Tenure> told = new ArrayList<>();

	private @Nullable PartialDate last;

	void add(List<Tenure> tenures) {
		this.told.addAll(tenures);
	}

	@Nullable PartialDate last() {
		return this.last;
	}

	void readOn(@Nullable PartialDate date) {
		this.last = date;
	}

	/** The people with their days in office, and with offices that only these tell. */
	public List<PersonMention> of(List<PersonMention> people) {
		List<PersonMention> dated = new ArrayList<>(people);
		this.told.stream()
			.sorted(Comparator.comparing(Tenure::change))
			.forEach((tenure) -> dated.replaceAll((person) -> with(tenure, person)));
		return dated;
	}

	private static PersonMention with(Tenure tenure, PersonMention person) {
		if (!person.name().equals(tenure.person())) {
			return person;
		}
		List<OfficeMention> offices = new ArrayList<>(person.offices());
		long known = offices.stream().filter(tenure::isOf).count();
		if (tenure.post() == null && known != 1) {
			return person;
		}
		if (known == 0 && tenure.post() != null) {
			offices.add(new OfficeMention(tenure.post().title(), tenure.post().institution(), tenure.from(),
					tenure.to(), tenure.evidence()));
		}
		else {
			offices.replaceAll((office) -> tenure.isOf(office) ? tenure.dated(office) : office);
		}
		String state = (person.state() == null && tenure.post() != null) ? tenure.post().state() : person.state();
		return new PersonMention(person.name(), person.names(), state, offices, person.count(), person.evidence());
	}

}
