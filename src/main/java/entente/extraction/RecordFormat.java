package entente.extraction;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import entente.model.AgreementReport;
import entente.model.CooperationReport;
import entente.model.EventReport;
import entente.model.Extraction;
import entente.model.InstitutionMention;
import entente.model.OfficeMention;
import entente.model.PersonMention;
import entente.model.StateMention;

/**
 * The extraction record: what a document says as one line of JSON.
 */
public final class RecordFormat {

	private static final JsonMapper JSON = new JsonMapper();

	private RecordFormat() {
	}

	/**
	 * The record of an extraction, without a line end. Every field is there, null where
	 * nothing is known; dates are strings, kinds and status in small letters.
	 */
	public static String line(Extraction extraction) {
		ObjectNode record = JSON.createObjectNode();
		record.put("id", extraction.document());
		record.put("lang", extraction.lang());
		record.put("published", string(extraction.published()));
		strings(record.putArray("states"), extraction.states().stream().map(StateMention::code).toList());
		extraction.people().forEach(adding(record.putArray("people"), RecordFormat::person));
		extraction.institutions().forEach(adding(record.putArray("institutions"), RecordFormat::institution));
		extraction.events().forEach(adding(record.putArray("events"), RecordFormat::event));
		extraction.agreements().forEach(adding(record.putArray("agreements"), RecordFormat::agreement));
		extraction.cooperation().forEach(adding(record.putArray("cooperation"), RecordFormat::cooperation));
		return JSON.writeValueAsString(record);
	}

	private static void person(ObjectNode record, PersonMention person) {
		record.put("name", person.name());
		record.put("state", person.state());
		strings(record.putArray("roles"), person.offices().stream().map(OfficeMention::title).distinct().toList());
	}

	private static void institution(ObjectNode record, InstitutionMention institution) {
		record.put("name", institution.name());
		record.put("kind", word(institution.kind()));
		record.put("state", institution.state());
	}

	private static void event(ObjectNode record, EventReport event) {
		record.put("kind", word(event.kind()));
		record.put("name", event.name());
		record.put("status", word(event.status()));
		record.put("start", string(event.start()));
		record.put("end", string(event.end()));
		record.put("place", event.place());
		record.put("host", event.host());
		strings(record.putArray("participants"), event.participants());
		strings(record.putArray("people"), event.people());
	}

	private static void agreement(ObjectNode record, AgreementReport agreement) {
		strings(record.putArray("parties"), agreement.parties());
		record.put("kind", word(agreement.kind()));
		record.put("status", word(agreement.status()));
		record.put("name", agreement.name());
		record.put("count", agreement.count());
		record.set("amount", number(agreement.amount()));
		record.put("currency", agreement.currency());
		record.put("date", string(agreement.date()));
		strings(record.putArray("themes"), agreement.themes());
	}

	private static void cooperation(ObjectNode record, CooperationReport cooperation) {
		strings(record.putArray("states"), List.of(cooperation.first(), cooperation.second()));
		record.put("theme", cooperation.theme());
	}

	private static <T> Consumer<T> adding(ArrayNode array, BiConsumer<ObjectNode, T> writer) {
		return (value) -> writer.accept(array.addObject(), value);
	}

	private static void strings(ArrayNode array, Collection<String> values) {
		values.forEach(array::add);
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static @Nullable String string(@Nullable Object value) {
		return (value != null) ? Objects.toString(value) : null;
	}

	/** Written out: 5000000000 rather than 5.0E9. */
	private static JsonNode number(@Nullable Double value) {
		if (value == null) {
			return JSON.getNodeFactory().nullNode();
		}
		BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
		return (plain.scale() <= 0) ? JSON.getNodeFactory().numberNode(plain.toBigIntegerExact())
				: JSON.getNodeFactory().numberNode(plain);
	}

}
