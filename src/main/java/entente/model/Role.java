package entente.model;

import java.util.Arrays;
import java.util.List;

/**
 * What somebody may do besides asking.
 */
public enum Role {

	/** Takes documents in and back. */
	EDITOR,
	/** Judges claims and who is who. */
	REVIEWER,
	/** All, also what cannot be undone. */
	ADMIN;

	/** All roles whose work this one may do, itself among them. */
	public List<Role> included() {
		return Arrays.stream(values()).filter((role) -> this == role || this == ADMIN).toList();
	}

}
