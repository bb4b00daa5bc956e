package entente.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Loads the reference data once for the application.
 */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

	@Bean
	States states() {
		return States.load();
	}

	@Bean
	Themes themes() {
		return Themes.load();
	}

	@Bean
	Organisations organisations() {
		return Organisations.load();
	}

	@Bean
	Cities cities(States states) {
		return Cities.load(states);
	}

}
