package entente.reference;

import entente.reference.States.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase may mean: a state in one form, or none for a decoy such as "New Mexico".
 *
 * @param code empty for a decoy
 * @param form null for a decoy
 * @param compound whether the phrase is the first element of a compound
 */
record Naming(String code, @Nullable Form form, boolean compound) {

	static final Naming DECOY = new Naming("", null, false);

	Naming(String code, Form form) {
		this(code, form, false);
	}

	boolean isDecoy() {
		return this.form == null;
	}

}
