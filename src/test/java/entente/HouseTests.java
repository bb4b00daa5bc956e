package entente;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

class HouseTests {

	private final JavaClasses product = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("entente");

	@Test
	void modulesImportOnlyWhatTheyDeclare() {
		ApplicationModules.of(Application.class).verify();
	}

	@Test
	void modelNeedsTheJdkAlone() {
		classes().that()
			.resideInAPackage("entente.model..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "entente.model..", "org.jspecify..", "org.springframework.modulith..")
			.check(this.product);
	}

	@Test
	void linguisticsStayBehindTheirAdapter() {
		noClasses().that()
			.resideOutsideOfPackage("entente.extraction.syntax..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("edu.stanford..")
			.check(this.product);
	}

	@Test
	void databaseStaysInTheGraphModule() {
		noClasses().that()
			.resideOutsideOfPackage("entente.graph..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.neo4j..")
			.check(this.product);
	}

	@Test
	void nothingIsInjectedIntoFields() {
		noFields().should()
			.beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
			.check(this.product);
	}

}
