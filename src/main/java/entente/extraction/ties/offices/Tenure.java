package entente.extraction.ties.offices;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import entente.extraction.names.Post;
import entente.model.Evidence;
import entente.model.OfficeMention;
import entente.model.PartialDate;

/**
 * A day on which somebody takes up or gives up an office.
 *
 * @param person name as in {@link entente.extraction.names.Cast#people()}
 * @param post the office, null where only the person tells which it is
 * @param change whether it is taken up or given up, and how that is told
 */
record Tenure(String person, @Nullable Post post, Change change, PartialDate date, Evidence evidence) {

	@Nullable PartialDate from() {
		return this.change.begins() ? this.date : null;
	}

	@Nullable PartialDate to() {
		return this.change.begins() ? null : this.date;
	}

	/** Whether it may be this office. */
	boolean isOf(OfficeMention office) {
		if (this.post == null) {
			return true;
		}
		String title = this.post.title().toLowerCase(Locale.ROOT);
		String other = office.title().toLowerCase(Locale.ROOT);
		boolean same = this.post.institution() != null && this.post.institution().equals(office.institution());
		return same || other.equals(title) || other.startsWith(title + " ") || title.startsWith(other + " ");
	}

	OfficeMention dated(OfficeMention office) {
		PartialDate from = (office.from() != null) ? office.from() : from();
		PartialDate to = (office.to() != null) ? office.to() : to();
		return new OfficeMention(office.title(), office.institution(), from, to,
				(this.post != null) ? this.evidence : office.evidence());
	}

}
