package entente.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import entente.model.Theme;
import entente.reference.lexicon.Table.Row;
import entente.reference.lexicon.Table;

/**
 * The themes of cooperation: a closed list in two levels.
 */
public final class Themes {

	private final SequencedMap<String, Theme> byCode;

	private Themes(List<Row> rows) {
		SequencedMap<String, Theme> themes = new LinkedHashMap<>();
		rows.stream().map(Themes::theme).forEach((theme) -> themes.put(theme.code(), theme));
		this.byCode = Collections.unmodifiableSequencedMap(themes);
	}

	/** Reads the reference data. */
	public static Themes load() {
		return new Themes(Table.read("themes.tsv").rows());
	}

	private static Theme theme(Row row) {
		return new Theme(row.cell(0), row.cell(1).isEmpty() ? null : row.cell(1), row.cell(2), row.cell(3));
	}

	/** Each theme of the first level before those that belong to it. */
	public List<Theme> all() {
		return List.copyOf(this.byCode.values());
	}

	public Optional<Theme> byCode(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	/**
	 * The theme that this one belongs to, empty at the first level or for an unknown
	 * code.
	 */
	public Optional<Theme> broader(String code) {
		return byCode(code).map(Theme::broader).flatMap(this::byCode);
	}

	/** The themes that belong to this one, none for an unknown code. */
	public List<Theme> narrower(String code) {
		return this.byCode.values().stream().filter((theme) -> code.equals(theme.broader())).toList();
	}

	/** The themes that this one belongs to, the nearest first. */
	public List<Theme> ancestors(String code) {
		return broader(code).stream().toList();
	}

}
