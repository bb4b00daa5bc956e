package entente.api.explorer;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The GraphQL workbench, without the internet.
 */
@BrowserTest
class GraphiqlBrowserIT {

	@Test
	void answersItsFirstQuery(Tab tab) {
		tab.open("/graphiql").the(".graphiql-execute-button").click();
		assertThat(tab.the(".result-window")).containsText("\"data\"");
	}

}
