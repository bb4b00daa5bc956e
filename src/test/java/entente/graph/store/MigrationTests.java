package entente.graph.store;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MigrationTests {

	@Test
	void readsStatementsWithoutComments() {
		Migration migration = Migration.of("V0001__Do_this.cypher", """
				// First
				CREATE (:A);
				  // Second: not; a statement
				CREATE (:B {text: 'a;b'})
				CREATE (:C);
				""");
		assertThat(migration.version()).isEqualTo(1);
		assertThat(migration.description()).isEqualTo("Do this");
		assertThat(migration.statements()).containsExactly("CREATE (:A)", "CREATE (:B {text: 'a;b'})\nCREATE (:C)");
	}

	@Test
	void checksumDoesNotDependOnLineEnds() {
		assertThat(Migration.of("V1__A.cypher", "RETURN 1;\r\nRETURN 2;\r\n").checksum())
			.isEqualTo(Migration.of("V1__A.cypher", "RETURN 1;\nRETURN 2;").checksum());
	}

	@Test
	void refusesAFileWithoutVersion() {
		assertThatIllegalArgumentException().isThrownBy(() -> Migration.of("constraints.cypher", ""))
			.withMessageContaining("constraints.cypher");
	}

}
