package entente.graph.kept;

import java.util.Locale;

import entente.model.EventKind;
import entente.model.InstitutionKind;
import org.jspecify.annotations.Nullable;

/**
 * The labels that say more exactly what a node is.
 */
public final class Labels {

	private Labels() {
	}

	public static String of(EventKind kind) {
		return camelCase(kind.name());
	}

	/** Null for an institution of no known kind. */
	public static @Nullable String of(InstitutionKind kind) {
		return (kind != InstitutionKind.OTHER) ? camelCase(kind.name()) : null;
	}

	private static String camelCase(String name) {
		StringBuilder label = new StringBuilder();
		for (String word : name.split("_")) {
			label.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
		}
		return label.toString();
	}

}
