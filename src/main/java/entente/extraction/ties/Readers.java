package entente.extraction.ties;

import entente.extraction.ties.agreements.AgreementReader;
import entente.extraction.ties.cooperation.CooperationReader;
import entente.extraction.ties.cooperation.ThemeWords;
import entente.extraction.ties.events.EventReader;
import entente.extraction.ties.offices.TenureReader;
import entente.extraction.ties.reading.Passages;
import entente.extraction.ties.reading.Words;
import entente.reference.Cities;

/**
 * All that reads the ties of one language.
 */
record Readers(Passages passages, EventReader events, AgreementReader agreements, CooperationReader cooperation,
		TenureReader tenures, ThemeWords themes) {

	Readers(String lang, Cities cities) {
		this(lang, cities, new ThemeWords(lang));
	}

	private Readers(String lang, Cities cities, ThemeWords themes) {
		this(new Passages(Words.of(lang), cities), new EventReader(lang), new AgreementReader(lang),
				new CooperationReader(lang, themes), new TenureReader(lang), themes);
	}

}
