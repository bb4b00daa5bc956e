package entente.cli;

import java.util.Objects;

import picocli.CommandLine.IVersionProvider;

/**
 * The version as the jar's manifest tells it.
 */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = Version.class.getPackage().getImplementationVersion();
		return new String[] { "entente " + Objects.requireNonNullElse(version, "(development)") };
	}

}
