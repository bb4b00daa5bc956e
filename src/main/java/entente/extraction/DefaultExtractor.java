package entente.extraction;

import java.util.List;

import entente.extraction.names.Cast;
import entente.extraction.names.NameReader;
import entente.extraction.syntax.Sentence;
import entente.extraction.syntax.Syntax;
import entente.extraction.syntax.Syntaxes;
import entente.extraction.ties.TieReader;
import entente.extraction.ties.Ties;
import entente.model.Document;
import entente.model.Extraction;
import entente.reference.Cities;
import entente.reference.Organisations;
import entente.reference.States;

/**
 * Reads the sentences, then the names, then what ties them.
 */
final class DefaultExtractor implements Extractor {

	private final NameReader names;

	private final TieReader ties;

	DefaultExtractor(States states, Organisations organisations) {
		this.names = new NameReader(states, organisations);
		this.ties = new TieReader(Cities.load(states));
	}

	@Override
	public Extraction extract(Document document) {
		Syntax syntax = Syntaxes.of(document.lang())
			.orElseThrow(() -> new UnsupportedLanguageException(document.lang()));
		List<Sentence> sentences = syntax.sentences(document);
		Cast cast = this.names.read(document, sentences);
		Ties ties = this.ties.read(document, sentences, cast);
		return new Extraction(document.id(), document.lang(), document.published(), cast.states(), ties.people(),
				cast.institutions(), ties.events(), ties.agreements(), ties.cooperation());
	}

}
