package entente.graph.kept;

import entente.model.Account;
import entente.model.AgreementReport;
import entente.model.EventReport;
import entente.model.InstitutionMention;
import entente.model.PersonMention;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form in which accounts are kept in the graph.
 */
public final class Json {

	public static final TypeReference<Account<PersonMention>> PERSON = new TypeReference<>() {
	};

	public static final TypeReference<Account<InstitutionMention>> INSTITUTION = new TypeReference<>() {
	};

	public static final TypeReference<Account<EventReport>> EVENT = new TypeReference<>() {
	};

	public static final TypeReference<Account<AgreementReport>> AGREEMENT = new TypeReference<>() {
	};

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private Json() {
	}

	public static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	public static <T> T read(String json, TypeReference<T> type) {
		return MAPPER.readValue(json, type);
	}

}
