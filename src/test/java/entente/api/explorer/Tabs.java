package entente.api.explorer;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Fills the graph, opens a tab for each test that asks for one, and closes it.
 */
class Tabs implements BeforeAllCallback, ParameterResolver, AfterEachCallback {

	private static final ExtensionContext.Namespace OPEN = ExtensionContext.Namespace.create(Tabs.class);

	@Override
	public void beforeAll(ExtensionContext test) {
		SampleGraph.enter(SpringExtension.getApplicationContext(test));
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Tab.class;
	}

	@Override
	public Tab resolveParameter(ParameterContext parameter, ExtensionContext test) {
		Environment service = SpringExtension.getApplicationContext(test).getEnvironment();
		Tab tab = new Tab("http://localhost:" + service.getRequiredProperty("local.server.port"));
		test.getStore(OPEN).put(Tab.class, tab);
		return tab;
	}

	@Override
	public void afterEach(ExtensionContext test) {
		Tab tab = test.getStore(OPEN).get(Tab.class, Tab.class);
		if (tab != null) {
			try (tab) {
				if (test.getExecutionException().isEmpty()) {
					tab.hasMetNothingWrong();
				}
			}
		}
	}

}
