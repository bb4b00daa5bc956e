package entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * The command line: the service, and what can be done without or beside it.
 */
@Command(name = "entente", mixinStandardHelpOptions = true, versionProvider = Version.class,
		subcommands = { ExtractCommand.class, IngestCommand.class, HelpCommand.class },
		description = "Who met whom, who signed what, and on which themes states cooperate, each with the sentence"
				+ " that says so. Without a command the service is started.",
		footer = { "", "Settings of the service can follow: --server.port=8081" })
public final class Commands implements Callable<Integer> {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Unmatched
	private final List<String> settings = new ArrayList<>();

	private final Consumer<String[]> service;

	private Commands(Consumer<String[]> service) {
		this.service = service;
	}

	/**
	 * Runs the command that the arguments name, the service where they name none.
	 * @param service starts the service with the settings among the arguments, and
	 * returns when it is up
	 * @return the exit status; 0 also where the service is up now
	 */
	public static int run(Consumer<String[]> service, String... arguments) {
		Commands commands = new Commands(service);
		CommandLine line = new CommandLine(commands);
		line.addSubcommand("serve", new ServeCommand(commands));
		line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
		line.setExecutionExceptionHandler(Commands::report);
		return line.execute(arguments);
	}

	@Override
	public Integer call() {
		return serve(this.spec, this.settings);
	}

	/** What is no option is taken for a misspelt command. */
	int serve(CommandSpec command, List<String> settings) {
		settings.stream().filter((setting) -> !setting.startsWith("--")).findFirst().ifPresent((word) -> {
			throw new ParameterException(command.commandLine(), "'" + word + "' is no command; see --help");
		});
		try {
			this.service.accept(settings.toArray(String[]::new));
			return 0;
		}
		catch (RuntimeException ex) {
			// Spring has said by then what is wrong
			return 1;
		}
	}

	private static int report(Exception ex, CommandLine command, CommandLine.ParseResult arguments) {
		command.getErr().println("entente: " + ((ex instanceof CommandException) ? ex.getMessage() : ex.toString()));
		return 1;
	}

}
