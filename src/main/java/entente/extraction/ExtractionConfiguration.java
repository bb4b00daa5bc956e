package entente.extraction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import entente.reference.Organisations;
import entente.reference.States;

/**
 * The one extractor of the application.
 */
@Configuration(proxyBeanMethods = false)
class ExtractionConfiguration {

	@Bean
	Extractor extractor(States states, Organisations organisations) {
		return Extractor.create(states, organisations);
	}

}
