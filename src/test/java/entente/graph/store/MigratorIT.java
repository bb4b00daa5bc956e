package entente.graph.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import entente.graph.GraphTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
class MigratorIT {

	private final Driver driver;

	MigratorIT(Driver driver) {
		this.driver = driver;
	}

	@AfterEach
	void forgetOwnMigrations() {
		rows("MATCH (m:Migration) WHERE m.version > 9000 DELETE m RETURN count(m)");
	}

	@Test
	void createsEveryIndexOfTheReleasedMigrations() {
		assertThat(rows("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).isEmpty();
		assertThat(rows("SHOW FULLTEXT INDEXES YIELD name RETURN name ORDER BY name")).containsExactly("names",
				"quotes", "titles");
	}

	@Test
	void findsNamesWithoutTheirAccents() {
		rows("CREATE (p:Person {id: '1', name: 'Tokaïev', names: ['Kassym-Jomart Tokaïev']}) RETURN p.id");
		assertThat(rows("CALL db.index.fulltext.queryNodes('names', 'tokaiev') YIELD node RETURN node.id"))
			.containsExactly("1");
		assertThat(rows("CALL db.index.fulltext.queryNodes('names', 'kassym') YIELD node RETURN node.id"))
			.containsExactly("1");
	}

	@Test
	void runsEachMigrationOnce() {
		Migration migration = Migration.of("V9001__Count.cypher", "CREATE (:Counted);");
		migrate(migration);
		migrate(migration);
		assertThat(rows("MATCH (c:Counted) RETURN toString(count(c))")).containsExactly("1");
	}

	@Test
	void runsEachMigrationOnceThoughManyProcessesStartAtOnce() {
		Migration migration = Migration.of("V9001__Count.cypher", "CREATE (:Counted);");
		Stream.generate(() -> CompletableFuture.runAsync(() -> migrate(migration)))
			.limit(4)
			.toList()
			.forEach(CompletableFuture::join);
		assertThat(rows("MATCH (c:Counted) RETURN toString(count(c))")).containsExactly("1");
	}

	@Test
	void refusesAChangedMigrationByItsFile() {
		migrate(Migration.of("V9001__Count.cypher", "CREATE (:Counted);"));
		assertThatExceptionOfType(MigrationException.class)
			.isThrownBy(() -> migrate(Migration.of("V9001__Count.cypher", "CREATE (:Other);")))
			.withMessageContaining("V9001__Count.cypher");
	}

	@Test
	void refusesAGraphOfANewerVersion() {
		migrate(Migration.of("V9001__Count.cypher", "CREATE (:Counted);"));
		assertThatExceptionOfType(MigrationException.class).isThrownBy(this::migrate).withMessageContaining("newer");
	}

	@Test
	void namesTheFileThatFails() {
		assertThatExceptionOfType(MigrationException.class)
			.isThrownBy(() -> migrate(Migration.of("V9002__Fail.cypher", "CREATE nothing;")))
			.withMessageContaining("V9002__Fail.cypher");
	}

	private void migrate(Migration... further) {
		List<Migration> migrations = Stream.concat(Migration.released().stream(), Stream.of(further)).toList();
		new Migrator(this.driver, migrations).migrate();
	}

	private List<String> rows(String statement) {
		return this.driver.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).toString().replace("\"", ""))
			.toList();
	}

}
