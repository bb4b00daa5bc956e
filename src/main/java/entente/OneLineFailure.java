package entente;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Says in one line why the service does not start.
 */
class OneLineFailure implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis analysis) {
		System.err.println("entente: " + line(analysis.getDescription())
				+ ((analysis.getAction() != null) ? " " + line(analysis.getAction()) : ""));
	}

	private static String line(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

}
