package entente.api.transport;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.graphql.MediaTypes;
import org.springframework.http.MediaType;

/**
 * Agrees with a client on how an answer is written.
 */
final class AnswerForm {

	private static final List<MediaType> SERVED = List.of(MediaType.APPLICATION_JSON,
			MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.TEXT_EVENT_STREAM);

	private AnswerForm() {
	}

	/**
	 * What the client likes best of what is served; JSON where it does not mind, empty
	 * where it takes nothing of it.
	 * @param accepted as the client lists them
	 */
	static Optional<MediaType> agreed(List<MediaType> accepted) {
		if (accepted.isEmpty()) {
			return Optional.of(MediaType.APPLICATION_JSON);
		}
		return accepted.stream()
			.filter((type) -> type.getQualityValue() > 0)
			.sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
			.flatMap((type) -> SERVED.stream().filter(type::includes))
			.findFirst();
	}

	static String served() {
		return SERVED.stream().map(MediaType::toString).collect(Collectors.joining(", "));
	}

}
