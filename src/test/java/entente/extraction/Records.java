package entente.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import entente.model.AgreementReport;
import entente.model.CooperationReport;
import entente.model.Document;
import entente.model.EventReport;
import entente.model.Extraction;
import entente.model.InstitutionMention;
import entente.model.OfficeMention;
import entente.model.PersonMention;
import entente.model.StateMention;
import entente.press.DocumentReader;
import entente.press.Reading;
import entente.reference.Organisations;
import entente.reference.States;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints the extraction records of documents, one a line, for scoring by hand:
 * {@code Records OUT FILE...}.
 */
final class Records {

	private Records() {
	}

	public static void main(String[] args) throws IOException {
		Extractor extractor = Extractor.create(States.load(), Organisations.load());
		JsonMapper json = new JsonMapper();
		try (PrintStream out = new PrintStream(args[0], StandardCharsets.UTF_8)) {
			for (String arg : List.of(args).subList(1, args.length)) {
				new DocumentReader().read(List.of(arg)).forEach((reading) -> {
					if (reading instanceof Reading.Success<Document> success) {
						String id = Path.of(arg).getFileName().toString().replaceFirst("\\.txt$", "");
						out.println(json.writeValueAsString(record(id, extractor.extract(success.content()))));
					}
					else {
						System.err.println(reading);
					}
				});
			}
		}
	}

	static Map<String, @Nullable Object> record(String id, Extraction extraction) {
		Map<String, @Nullable Object> record = new LinkedHashMap<>();
		record.put("id", id);
		record.put("lang", extraction.lang());
		record.put("published", string(extraction.published()));
		record.put("states", extraction.states().stream().map(StateMention::code).toList());
		record.put("people", extraction.people().stream().map(Records::person).toList());
		record.put("institutions", extraction.institutions().stream().map(Records::institution).toList());
		record.put("events", extraction.events().stream().map(Records::event).toList());
		record.put("agreements", extraction.agreements().stream().map(Records::agreement).toList());
		record.put("cooperation", extraction.cooperation().stream().map(Records::cooperation).toList());
		return record;
	}

	private static @Nullable String string(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private static String code(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static Map<String, @Nullable Object> row(@Nullable Object... cells) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		for (int i = 0; i < cells.length; i += 2) {
			row.put(String.valueOf(cells[i]), cells[i + 1]);
		}
		return row;
	}

	private static Object person(PersonMention person) {
		return row("name", person.name(), "state", person.state(), "roles",
				person.offices().stream().map(OfficeMention::title).toList());
	}

	private static Object institution(InstitutionMention institution) {
		return row("name", institution.name(), "kind", code(institution.kind()), "state", institution.state());
	}

	private static Object event(EventReport event) {
		return row("kind", code(event.kind()), "name", event.name(), "status", code(event.status()), "start",
				string(event.start()), "end", string(event.end()), "place", event.place(), "host", event.host(),
				"participants", event.participants(), "people", event.people());
	}

	private static Object agreement(AgreementReport agreement) {
		return row("parties", agreement.parties(), "kind", code(agreement.kind()), "status", code(agreement.status()),
				"name", agreement.name(), "count", agreement.count(), "amount", agreement.amount(), "currency",
				agreement.currency(), "date", string(agreement.date()), "themes", agreement.themes());
	}

	private static Object cooperation(CooperationReport cooperation) {
		return row("states", new ArrayList<>(List.of(cooperation.first(), cooperation.second())), "theme",
				cooperation.theme());
	}

}
