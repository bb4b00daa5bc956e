package entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * Starts the service, as no command does.
 */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Start the service (the default).",
		footer = { "", "Settings can follow: --server.port=8081" })
final class ServeCommand implements Callable<Integer> {

	private final Commands commands;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Unmatched
	private final List<String> settings = new ArrayList<>();

	ServeCommand(Commands commands) {
		this.commands = commands;
	}

	@Override
	public Integer call() {
		return this.commands.serve(this.spec, this.settings);
	}

}
