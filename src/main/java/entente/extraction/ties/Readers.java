package entente.extraction.ties;

import entente.extraction.ties.agreements.AgreementReader;
import entente.extraction.ties.cooperation.CooperationReader;
import entente.extraction.ties.cooperation.ThemeWords;
import entente.extraction.ties.events.EventReader;
import entente.extraction.ties.reading.Passages;
import entente.extraction.ties.reading.Words;

/**
 * All that reads the ties of one language.
 */
record Readers(Passages passages, EventReader events, AgreementReader agreements, CooperationReader cooperation,
		ThemeWords themes) {

	Readers(String lang) {
		this(lang, new ThemeWords(lang));
	}

	private Readers(String lang, ThemeWords themes) {
		this(new Passages(Words.of(lang)), new EventReader(lang), new AgreementReader(lang),
				new CooperationReader(lang, themes), themes);
	}

}
