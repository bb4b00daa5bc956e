package entente.extraction.ties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import entente.extraction.names.Cast;
import entente.extraction.names.NameReader;
import entente.extraction.syntax.Sentence;
import entente.extraction.syntax.Syntax;
import entente.extraction.syntax.Syntaxes;
import entente.model.AgreementReport;
import entente.model.CooperationReport;
import entente.model.Document;
import entente.model.EventReport;
import entente.model.PartialDate;
import entente.model.StateMention;
import entente.press.DocumentReader;
import entente.press.Reading;
import entente.reference.Organisations;
import entente.reference.States;

/**
 * Writes the records of documents, one JSON object a line, for scoring against gold.
 */
final class TieRecords {

	private final NameReader names = new NameReader(States.load(), Organisations.load());

	private final TieReader ties = new TieReader();

	private final JsonMapper json = new JsonMapper();

	private TieRecords() {
	}

	/** Reads the files and folders named and prints their records. */
	public static void main(String[] paths) {
		TieRecords records = new TieRecords();
		new DocumentReader().read(List.of(paths)).forEach((reading) -> {
			if (reading instanceof Reading.Success<Document> success) {
				System.out.println(records.json.writeValueAsString(records.record(success.content())));
			}
		});
	}

	private Map<String, @Nullable Object> record(Document document) {
		Syntax syntax = Syntaxes.of(document.lang()).orElseThrow();
		List<Sentence> sentences = syntax.sentences(document);
		Cast cast = this.names.read(document, sentences);
		Ties read = this.ties.read(document, sentences, cast, syntax);
		Map<String, @Nullable Object> record = new LinkedHashMap<>();
		record.put("id", document.id());
		record.put("published", text(document.published()));
		record.put("states", cast.states().stream().map(StateMention::code).toList());
		record.put("people", cast.people().stream().map((person) -> {
			Map<String, @Nullable Object> one = new LinkedHashMap<>();
			one.put("name", person.name());
			one.put("state", person.state());
			one.put("roles", person.offices().stream().map((office) -> office.title()).toList());
			return one;
		}).toList());
		record.put("events", read.events().stream().map(TieRecords::event).toList());
		record.put("agreements", read.agreements().stream().map(TieRecords::agreement).toList());
		record.put("cooperation", read.cooperation().stream().map(TieRecords::cooperation).toList());
		return record;
	}

	private static Map<String, @Nullable Object> event(EventReport event) {
		Map<String, @Nullable Object> record = new LinkedHashMap<>();
		record.put("kind", code(event.kind()));
		record.put("name", event.name());
		record.put("status", code(event.status()));
		record.put("start", text(event.start()));
		record.put("end", text(event.end()));
		record.put("place", event.place());
		record.put("host", event.host());
		record.put("participants", event.participants());
		record.put("people", event.people());
		record.put("_evidence", event.evidence().getFirst().quote());
		return record;
	}

	private static Map<String, @Nullable Object> agreement(AgreementReport agreement) {
		Map<String, @Nullable Object> record = new LinkedHashMap<>();
		record.put("parties", agreement.parties());
		record.put("kind", code(agreement.kind()));
		record.put("status", code(agreement.status()));
		record.put("name", agreement.name());
		record.put("count", agreement.count());
		record.put("amount", agreement.amount());
		record.put("currency", agreement.currency());
		record.put("date", text(agreement.date()));
		record.put("themes", agreement.themes());
		record.put("_evidence", agreement.evidence().getFirst().quote());
		return record;
	}

	private static Map<String, @Nullable Object> cooperation(CooperationReport cooperation) {
		Map<String, @Nullable Object> record = new LinkedHashMap<>();
		record.put("states", List.of(cooperation.first(), cooperation.second()));
		record.put("theme", cooperation.theme());
		record.put("_evidence", cooperation.evidence().getFirst().quote());
		return record;
	}

	private static String code(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static @Nullable String text(@Nullable PartialDate date) {
		return (date != null) ? date.toString() : null;
	}

}
