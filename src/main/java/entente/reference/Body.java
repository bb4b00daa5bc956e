package entente.reference;

import java.util.List;

import org.jspecify.annotations.Nullable;

import entente.model.InstitutionKind;

/**
 * A company, agency or university that is known by its name alone.
 *
 * @param names the usual one first
 * @param state code of the state to which it belongs, null where it is of several
 */
public record Body(List<String> names, InstitutionKind kind, @Nullable String state) {

	public Body {
		names = List.copyOf(names);
	}

}
