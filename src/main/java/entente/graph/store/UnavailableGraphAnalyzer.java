package entente.graph.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in one line why the application can't start without its graph.
 */
class UnavailableGraphAnalyzer extends AbstractFailureAnalyzer<UnavailableGraphException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UnavailableGraphException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
	}

}
