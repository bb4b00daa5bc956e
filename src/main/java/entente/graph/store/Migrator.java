package entente.graph.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Runs each migration once, in order, and remembers it in the graph. Processes that start
 * at once on one server wait for one another.
 */
final class Migrator implements SmartInitializingSingleton {

	private static final List<String> FOUNDATION = List.of(
			"CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE",
			"CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (l:Lock) REQUIRE l.name IS UNIQUE");

	private final Driver driver;

	private final List<Migration> migrations;

	Migrator(Driver driver, List<Migration> migrations) {
		this.driver = driver;
		this.migrations = List.copyOf(migrations);
	}

	@Override
	public void afterSingletonsInstantiated() {
		try {
			this.driver.verifyConnectivity();
			migrate();
		}
		catch (ServiceUnavailableException | AuthenticationException exception) {
			throw UnavailableGraphException.unreachable(exception);
		}
	}

	/**
	 * Brings the schema up to date.
	 * @throws MigrationException if the graph's schema and the released migrations
	 * contradict each other, or a statement fails
	 */
	void migrate() {
		try (Session lock = this.driver.session(); Session work = this.driver.session()) {
			FOUNDATION.forEach((statement) -> run(work, statement));
			lock.executeWriteWithoutResult((transaction) -> {
				transaction.run("MERGE (l:Lock {name: 'migrations'}) SET l.taken = true").consume();
				migrate(work);
			});
		}
	}

	private void migrate(Session session) {
		Map<Integer, String> installed = session.executeRead(Migrator::installed);
		Map<Integer, Migration> released = this.migrations.stream()
			.collect(Collectors.toMap(Migration::version, Function.identity()));
		installed.forEach((version, checksum) -> check(version, checksum, released.get(version)));
		this.migrations.stream()
			.filter((migration) -> !installed.containsKey(migration.version()))
			.forEach((migration) -> install(session, migration));
	}

	private static Map<Integer, String> installed(TransactionContext transaction) {
		return transaction.run("MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum")
			.stream()
			.collect(Collectors.toMap((row) -> row.get("version").asInt(), (row) -> row.get("checksum").asString()));
	}

	private static void check(int version, String checksum, @Nullable Migration released) {
		if (released == null) {
			throw new MigrationException("The graph was written by a newer version of Entente: it has migration "
					+ version + ", which this version does not know");
		}
		if (!released.checksum().equals(checksum)) {
			throw new MigrationException("The migration " + released.file()
					+ " was changed after it had run: restore it, and put the change into a new migration");
		}
	}

	private static void install(Session session, Migration migration) {
		try {
			migration.statements().forEach((statement) -> run(session, statement));
		}
		catch (ClientException exception) {
			throw new MigrationException("The migration " + migration.file() + " failed: " + exception.getMessage(),
					exception);
		}
		session
			.executeWriteWithoutResult(
					(transaction) -> transaction
						.run("""
								CREATE (:Migration {version: $version, description: $description, checksum: $checksum,
								                    installed: datetime()})
								""",
								Map.of("version", migration.version(), "description", migration.description(),
										"checksum", migration.checksum()))
						.consume());
	}

	private static void run(Session session, String statement) {
		session.executeWriteWithoutResult((transaction) -> transaction.run(statement).consume());
	}

}
