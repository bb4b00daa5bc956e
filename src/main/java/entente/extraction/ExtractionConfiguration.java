package entente.extraction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import entente.reference.States;

/**
 * Makes the extractor once for the application.
 */
@Configuration(proxyBeanMethods = false)
class ExtractionConfiguration {

	@Bean
	Extractor extractor(States states) {
		return new DefaultExtractor(states);
	}

}
