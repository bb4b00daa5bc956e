package entente.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * What is measured: the parts of the extraction record, then the sums of several.
 */
enum Layer {

	STATES, PEOPLE, PEOPLE_STATE, ROLES, INSTITUTIONS, EVENTS, AGREEMENTS, COOPERATION,

	ENTITIES(STATES, PEOPLE, INSTITUTIONS), TIES(EVENTS, AGREEMENTS, COOPERATION);

	private final List<Layer> parts;

	Layer(Layer... parts) {
		this.parts = List.of(parts);
	}

	/** The layers that this one adds up: itself, unless it is a sum. */
	List<Layer> parts() {
		return isSum() ? this.parts : List.of(this);
	}

	boolean isSum() {
		return !this.parts.isEmpty();
	}

	static Layer of(String label) {
		return valueOf(label.replace('.', '_').toUpperCase(Locale.ROOT));
	}

	/** The name in tables, for example {@code people.state}. */
	@Override
	public String toString() {
		return name().replace('_', '.').toLowerCase(Locale.ROOT);
	}

}
