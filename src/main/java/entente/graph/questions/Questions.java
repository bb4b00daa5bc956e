package entente.graph.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import entente.graph.Selection;

/**
 * All questions, from the files {@code <Type>.cypher}: one file a type, one section a
 * field, one more where a given argument wants another answer.
 */
final class Questions {

	private static final Pattern SECTION = Pattern.compile("(?m)^-- ");

	private static final Pattern PROPERTIES = Pattern.compile(",\\s*");

	private static final String FILES = "classpath*:entente/graph/questions/*.cypher";

	private static final Pattern INCLUSION = Pattern.compile("\\{\\{(\\w+\\.[\\w ]+)}}");

	private static final String GIVEN = " given ";

	private final Map<String, String> sections = new HashMap<>();

	private final Map<String, Question> questions = new HashMap<>();

	/** For which arguments there is an answer of its own, by field. */
	private final Map<String, List<String>> special = new HashMap<>();

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
	 * How a field is answered, with the arguments that the selection has.
	 * @throws IllegalArgumentException if the type has no such question
	 */
	Question of(String type, Selection selection) {
		String name = type + "." + selection.field();
		return this.special.getOrDefault(name, List.of())
			.stream()
			.filter((argument) -> isGiven(selection.arguments(), argument))
			.findFirst()
			.map((argument) -> of(type, selection.field() + GIVEN + argument))
			.orElseGet(() -> of(type, selection.field()));
	}

	/** Of a filter's field, its name follows that of the filter and a dot. */
	private static boolean isGiven(Map<?, ?> arguments, String name) {
		String[] parts = name.split("\\.", 2);
		Object argument = arguments.get(parts[0]);
		return (parts.length == 1) ? argument != null
				: argument instanceof Map<?, ?> fields && isGiven(fields, parts[1]);
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
			String[] special = parts[0].split(GIVEN, 2);
			if (special.length > 1) {
				this.special.computeIfAbsent(type + "." + special[0], (field) -> new ArrayList<>()).add(special[1]);
			}
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
