package entente.api;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import graphql.schema.GraphQLScalarType;

import entente.model.PartialDate;

/**
 * The scalars of the schema.
 */
final class Scalars {

	private static final TextCoercing<PartialDate> PARTIAL_DATE = new TextCoercing<>(PartialDate::parse,
			"a date of the form YYYY-MM-DD, YYYY-MM or YYYY");

	private static final TextCoercing<LocalDate> DATE = new TextCoercing<>(LocalDate::parse,
			"a date of the form YYYY-MM-DD");

	private static final TextCoercing<OffsetDateTime> DATE_TIME = new TextCoercing<>(Scalars::instant,
			"an instant of the form YYYY-MM-DDThh:mm:ssZ");

	private static final TextCoercing<URI> URL = new TextCoercing<>(Scalars::address,
			"an absolute http or https address");

	private Scalars() {
	}

	static List<GraphQLScalarType> all() {
		return List.of(scalar("PartialDate", PARTIAL_DATE), scalar("Date", DATE), scalar("DateTime", DATE_TIME),
				scalar("Url", URL));
	}

	private static GraphQLScalarType scalar(String name, TextCoercing<?> coercing) {
		return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
	}

	private static OffsetDateTime instant(String text) {
		return ZonedDateTime.parse(text)
			.truncatedTo(ChronoUnit.SECONDS)
			.toOffsetDateTime()
			.withOffsetSameInstant(ZoneOffset.UTC);
	}

	private static URI address(String text) {
		URI address = URI.create(text);
		if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
			throw new IllegalArgumentException(text);
		}
		return address;
	}

}
