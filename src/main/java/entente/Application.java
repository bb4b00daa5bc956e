package entente;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import entente.cli.Commands;

/**
 * Entente: documents in, a graph of diplomatic ties, GraphQL out; as a service and on the
 * command line.
 */
@SpringBootApplication
public class Application {

	public static void main(String[] arguments) {
		int status = Commands.run((settings) -> SpringApplication.run(Application.class, settings), arguments);
		if (status != 0) {
			System.exit(status);
		}
	}

}
