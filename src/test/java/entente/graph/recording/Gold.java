package entente.graph.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import entente.model.AgreementKind;
import entente.model.AgreementReport;
import entente.model.AgreementStatus;
import entente.model.CooperationReport;
import entente.model.Document;
import entente.model.EventKind;
import entente.model.EventReport;
import entente.model.EventStatus;
import entente.model.Evidence;
import entente.model.Extraction;
import entente.model.InstitutionKind;
import entente.model.InstitutionMention;
import entente.model.OfficeMention;
import entente.model.PartialDate;
import entente.model.PersonMention;
import entente.model.StateMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dispatches of the development corpus with what a careful reader takes from them.
 * Their records give no evidence: the first sentence stands for it.
 */
public record Gold(Document document, Extraction extraction) {

	private static final Path CORPUS = Path.of("src/test/resources/corpus/dev");

	public static List<Gold> all() {
		try (Stream<Path> files = Files.list(CORPUS.resolve("gold"))) {
			return files.sorted().map(Gold::read).toList();
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	/** The same document under another id. */
	Gold under(String id) {
		return new Gold(
				new Document(id, this.document.text(), this.document.lang(), this.document.title(), this.document.url(),
						this.document.publisher(), this.document.published()),
				new Extraction(id, this.extraction.lang(), this.extraction.published(), this.extraction.states(),
						this.extraction.people(), this.extraction.institutions(), this.extraction.events(),
						this.extraction.agreements(), this.extraction.cooperation()));
	}

	private static Gold read(Path file) {
		try {
			JsonNode gold = JsonMapper.shared().readTree(Files.readString(file));
			String id = gold.get("id").asString();
			String text = Files.readString(CORPUS.resolve("text").resolve(id + ".txt"));
			return new Gold(
					new Document(id, text, gold.get("lang").asString(), text.lines().findFirst().orElse(""),
							string(gold, "url"), null, date(gold, "published")),
					new Reader(gold, evidence(text)).extraction());
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	private static Evidence evidence(String text) {
		int end = text.indexOf('\n', 20);
		return new Evidence(text.substring(0, end), 0, end, 1, "");
	}

	private static String string(JsonNode node, String field) {
		return node.path(field).isString() ? node.get(field).asString() : null;
	}

	private static PartialDate date(JsonNode node, String field) {
		String date = string(node, field);
		return (date != null) ? PartialDate.parse(date) : null;
	}

	/** Takes one record apart. */
	private record Reader(JsonNode gold, Evidence evidence) {

		Extraction extraction() {
			return new Extraction(this.gold.get("id").asString(), this.gold.get("lang").asString(),
					date(this.gold, "published"),
					strings(this.gold, "states").map((code) -> new StateMention(code, 1)).toList(),
					list("people").map(this::person).toList(), list("institutions").map(this::institution).toList(),
					list("events").map(this::event).toList(), list("agreements").map(this::agreement).toList(),
					list("cooperation").map(this::cooperation).toList());
		}

		private Stream<JsonNode> list(String field) {
			return this.gold.path(field).valueStream();
		}

		private PersonMention person(JsonNode node) {
			List<OfficeMention> offices = new ArrayList<>();
			strings(node, "roles")
				.forEach((role) -> offices.add(new OfficeMention(role, null, null, null, this.evidence)));
			return new PersonMention(string(node, "name"), List.of(string(node, "name")), string(node, "state"),
					offices, 1, List.of(this.evidence));
		}

		private InstitutionMention institution(JsonNode node) {
			return new InstitutionMention(string(node, "name"), constant(InstitutionKind.class, node, "kind"),
					string(node, "state"), 1, this.evidence);
		}

		private EventReport event(JsonNode node) {
			return new EventReport(constant(EventKind.class, node, "kind"), string(node, "name"),
					constant(EventStatus.class, node, "status"), date(node, "start"), date(node, "end"),
					string(node, "place"), string(node, "host"), strings(node, "participants").toList(),
					strings(node, "people").toList(), List.of(), List.of(), List.of(this.evidence));
		}

		private AgreementReport agreement(JsonNode node) {
			Double amount = node.path("amount").isNumber() ? node.get("amount").asDouble() : null;
			return new AgreementReport(strings(node, "parties").toList(), List.of(),
					constant(AgreementKind.class, node, "kind"), constant(AgreementStatus.class, node, "status"),
					string(node, "name"), node.path("count").asInt(1), amount, string(node, "currency"),
					date(node, "date"), strings(node, "themes").toList(), null, List.of(this.evidence));
		}

		private CooperationReport cooperation(JsonNode node) {
			List<String> states = strings(node, "states").sorted().toList();
			return new CooperationReport(states.get(0), states.get(1), string(node, "theme"), List.of(this.evidence));
		}

		private static Stream<String> strings(JsonNode node, String field) {
			return node.path(field).valueStream().map(JsonNode::asString);
		}

		private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String field) {
			return Enum.valueOf(type, node.get(field).asString().toUpperCase(Locale.ROOT));
		}

	}

}
