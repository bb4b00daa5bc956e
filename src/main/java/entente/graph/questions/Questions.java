package entente.graph.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import entente.graph.Selection;

/**
 * All questions, from the files {@code <Type>.cypher}: one file a type, one section a
 * field, one more for each occasion that wants another answer.
 */
final class Questions {

	private static final Pattern SECTION = Pattern.compile("(?m)^-- ");

	private static final Pattern PROPERTIES = Pattern.compile(",\\s*");

	private static final String FILES = "classpath*:entente/graph/questions/*.cypher";

	private static final Pattern INCLUSION = Pattern.compile("\\{\\{(\\w+\\.[\\w ]+)}}");

	/** In the order of the files. */
	private final Map<String, String> sections = new LinkedHashMap<>();

	private final Map<String, Question> questions = new HashMap<>();

	/** When there is an answer of its own, by field. */
	private final Map<String, List<Occasion>> occasions = new HashMap<>();

	static Questions load() {
		Questions questions = new Questions();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
				questions.add(String.valueOf(file.getFilename()).replace(".cypher", ""),
						file.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		questions.sections.forEach(questions::read);
		return questions;
	}

	/**
	 * How a field is answered, with the arguments and the fields that are selected.
	 * @throws IllegalArgumentException if the type has no such question
	 */
	Question of(String type, Selection selection) {
		String name = this.occasions.getOrDefault(type + "." + selection.field(), List.of())
			.stream()
			.filter((occasion) -> occasion.suits(selection))
			.findFirst()
			.map(Occasion::heading)
			.orElse(selection.field());
		Question question = of(type, name);
		Object order = selection.arguments().get("orderBy");
		return (order != null) ? question.orderedBy(order(type, name, selection.field(), order)) : question;
	}

	/** What answers are sorted by, if they are sorted by what an argument names. */
	private String order(String type, String name, String field, Object order) {
		return Stream.of(name, field)
			.flatMap((section) -> fragment(type, section + "(orderBy " + order + ")").stream())
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no order '" + order + "' of " + type + "." + name));
	}

	/**
	 * How a field is answered, whatever its arguments.
	 * @throws IllegalArgumentException if the type has no such question
	 */
	Question of(String type, String field) {
		Question question = this.questions.get(type + "." + field);
		if (question == null) {
			throw new IllegalArgumentException("no question '" + field + "' of " + type);
		}
		return question;
	}

	/** Whether anything can be asked of objects of the type. */
	boolean know(String type) {
		return this.questions.keySet().stream().anyMatch((name) -> name.startsWith(type + "."));
	}

	/** A piece of Cypher that is no answer by itself. */
	Optional<String> fragment(String type, String name) {
		return Optional.ofNullable(this.sections.get(type + "." + name)).map(this::include);
	}

	private void add(String type, String text) {
		String code = text.lines().filter((line) -> !line.startsWith("//")).collect(Collectors.joining("\n"));
		SECTION.splitAsStream(code).skip(1).forEach((section) -> {
			String[] parts = section.split("\n", 2);
			this.sections.put(type + "." + parts[0].strip(), (parts.length > 1) ? parts[1].strip() : "");
		});
	}

	private void read(String name, String body) {
		String type = name.substring(0, name.indexOf('.'));
		String heading = name.substring(name.indexOf('.') + 1);
		if (body.isEmpty()) {
			PROPERTIES.splitAsStream(heading)
				.forEach((property) -> this.questions.put(type + "." + property,
						Question.read("Any", "this." + property)));
		}
		else if (heading.contains(": ")) {
			String[] parts = heading.split(": ", 2);
			this.questions.put(type + "." + parts[0], Question.read(parts[1], include(body)));
			Occasion.read(parts[0])
				.ifPresent((occasion) -> this.occasions
					.computeIfAbsent(type + "." + occasion.field(), (field) -> new ArrayList<>())
					.add(occasion));
		}
	}

	/** Replaces every {@code {{Type.name}}} by that fragment. */
	private String include(String cypher) {
		return INCLUSION.matcher(cypher).replaceAll((match) -> Matcher.quoteReplacement(included(match.group(1))));
	}

	private String included(String name) {
		String fragment = this.sections.get(name);
		if (fragment == null) {
			throw new IllegalStateException("no fragment '" + name + "'");
		}
		return include(fragment);
	}

}
