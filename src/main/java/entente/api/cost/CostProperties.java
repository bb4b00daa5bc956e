package entente.api.cost;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked for. A point is an object of the answer.
 *
 * @param limit points that one operation may come to
 * @param pointsPerMinute points that a caller may spend
 * @param characters how long a document may be
 * @param tokens of how many words and signs it may consist
 * @param fields how many it may select, fragments put in
 * @param depth how far fields may be nested
 * @param aliases how many it may have
 * @param directives how many one field may have
 * @param repetitions how often one answer may be asked for in one place
 */
@ConfigurationProperties("entente.cost")
record CostProperties(@DefaultValue("100000") long limit, @DefaultValue("30000000") long pointsPerMinute,
		@DefaultValue("100000") int characters, @DefaultValue("5000") int tokens, @DefaultValue("1000") int fields,
		@DefaultValue("20") int depth, @DefaultValue("50") int aliases, @DefaultValue("5") int directives,
		@DefaultValue("50") int repetitions) {
}
