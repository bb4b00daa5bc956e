package entente.ingestion;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

import entente.graph.Recorder;
import entente.reference.States;
import entente.reference.Themes;

/**
 * Puts states and themes into the graph before the first question is asked.
 */
@Component
class ReferenceSeed implements InitializingBean {

	private final Recorder recorder;

	private final States states;

	private final Themes themes;

	ReferenceSeed(Recorder recorder, States states, Themes themes) {
		this.recorder = recorder;
		this.states = states;
		this.themes = themes;
	}

	@Override
	public void afterPropertiesSet() {
		this.recorder.seed(this.states.all(), this.themes.all());
	}

}
