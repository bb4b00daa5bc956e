package entente.graph.recording;

import java.util.Objects;

import entente.graph.Recorder;

/**
 * Which version of this program reads: claims and documents tell it.
 */
final class Version {

	static final String CURRENT = "entente "
			+ Objects.requireNonNullElse(Recorder.class.getPackage().getImplementationVersion(), "unreleased");

	private Version() {
	}

}
