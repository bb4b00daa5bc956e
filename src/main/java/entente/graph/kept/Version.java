package entente.graph.kept;

import java.util.Objects;

import entente.graph.Recorder;

/**
 * Which version of this program reads: claims and documents tell it.
 */
public final class Version {

	public static final String CURRENT = "entente "
			+ Objects.requireNonNullElse(Recorder.class.getPackage().getImplementationVersion(), "unreleased");

	private Version() {
	}

}
