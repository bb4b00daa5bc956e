package entente.graph.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * What events and agreements are called that no document names: their kind and states.
 *
 * @param en in English
 * @param fr in French
 */
record Captions(String en, String fr) {

	/** Names each of {@code $rows} that has no name yet; the host comes last. */
	static final String STATEMENT = """
			UNWIND $rows AS row
			WITH row WHERE row.properties.name IS NULL
			MATCH (f:$label {id: row.id})
			OPTIONAL MATCH (f)<-[t:TOOK_PART_IN|PARTY_TO]-(s:State)
			WITH f, row, s ORDER BY coalesce(t.role, '') = 'host', s.code
			WITH f, row, collect(s.name)[..5] AS en, collect(s.nameFr)[..5] AS fr
			SET f.name = reduce(text = row.caption, name IN en | text + CASE name WHEN en[0] THEN ': ' ELSE ' – ' END + name),
			    f.nameFr = reduce(text = row.captionFr, name IN fr | text + CASE name WHEN fr[0] THEN ' : ' ELSE ' – ' END + name)
			""";

	private static final Map<String, Captions> BY_KIND = read();

	private static Map<String, Captions> read() {
		try {
			return new ClassPathResource("entente/graph/kinds.tsv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> List.of(line.split("\t")))
				.collect(Collectors.toMap(List::getFirst, (fields) -> new Captions(fields.get(1), fields.get(2))));
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	/** By the name of the constant. */
	static Captions of(Enum<?> kind) {
		return Objects.requireNonNull(BY_KIND.get(kind.name()), kind.name());
	}

}
