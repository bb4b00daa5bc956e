package entente.api.cost;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Measures one document, fragments put in, before it is validated; ends as soon as it is
 * more than the settings allow.
 */
final class DocumentLimits {

	private final CostProperties limits;

	private final Map<String, FragmentDefinition> fragments;

	/** Fragments that are being put in: one within itself is left to validation. */
	private final Deque<String> open = new ArrayDeque<>();

	private int fields;

	private int aliases;

	private DocumentLimits(CostProperties limits, Document document) {
		this.limits = limits;
		this.fragments = new HashMap<>();
		document.getDefinitionsOfType(FragmentDefinition.class)
			.forEach((fragment) -> this.fragments.put(fragment.getName(), fragment));
	}

	/**
	 * Lets documents within the limits pass.
	 * @throws graphql.execution.AbortExecutionException for others
	 */
	static void check(CostProperties limits, Document document) {
		DocumentLimits measure = new DocumentLimits(limits, document);
		document.getDefinitionsOfType(FragmentDefinition.class).forEach(measure::directives);
		document.getDefinitionsOfType(OperationDefinition.class).forEach((operation) -> {
			measure.directives(operation);
			measure.selections(operation.getSelectionSet(), 1, new HashMap<>());
		});
	}

	private void selections(@Nullable SelectionSet selected, int depth, Map<String, Integer> repeated) {
		if (selected == null) {
			return;
		}
		atMost(this.limits.depth(), depth, "nests fields %d deep and %d are allowed: ask in several operations");
		for (Selection<?> selection : selected.getSelections()) {
			directives((DirectivesContainer<?>) selection);
			switch (selection) {
				case Field field -> field(field, depth, repeated);
				case InlineFragment fragment -> selections(fragment.getSelectionSet(), depth, repeated);
				case FragmentSpread spread -> spread(spread.getName(), depth, repeated);
				default -> throw new IllegalStateException("unknown selection");
			}
		}
	}

	private void field(Field field, int depth, Map<String, Integer> repeated) {
		atMost(this.limits.fields(), ++this.fields, "selects %d fields or more and %d are allowed: select fewer");
		this.aliases += (field.getAlias() != null) ? 1 : 0;
		atMost(this.limits.aliases(), this.aliases,
				"has %d aliases or more and %d are allowed: use variables or" + " several operations");
		atMost(this.limits.repetitions(), repeated.merge(field.getResultKey(), 1, Integer::sum),
				"asks for one field %d times or more in one place and %d are allowed: ask once");
		selections(field.getSelectionSet(), depth + 1, new HashMap<>());
	}

	private void spread(String name, int depth, Map<String, Integer> repeated) {
		FragmentDefinition fragment = this.fragments.get(name);
		if (fragment == null || this.open.contains(name)) {
			return;
		}
		// a spread counts, so that fragments of nothing but spreads end, too
		atMost(this.limits.fields(), ++this.fields, "selects %d fields or more and %d are allowed: select fewer");
		this.open.push(name);
		selections(fragment.getSelectionSet(), depth, repeated);
		this.open.pop();
	}

	private void directives(DirectivesContainer<?> node) {
		atMost(this.limits.directives(), node.getDirectives().size(),
				"has %d directives in one place and %d are allowed: use fewer");
	}

	private static void atMost(int limit, int found, String message) {
		if (found > limit) {
			throw Refused.document("The document " + message.formatted(found, limit));
		}
	}

}
