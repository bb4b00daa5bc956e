package entente.extraction.names;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import entente.extraction.syntax.Sentence;
import entente.extraction.syntax.Syntaxes;
import entente.model.Document;
import entente.reference.Organisations;
import entente.reference.States;

/** Peek LANG FILE: one text a line. */
final class Peek {

	public static void main(String[] args) throws Exception {
		States states = States.load();
		Organisations orgs = Organisations.load();
		for (String raw : Files.readAllLines(Path.of(args[1]))) {
			if (raw.isBlank() || raw.startsWith("#")) {
				continue;
			}
			String text = raw.replace("¶", "\n\n");
			Document document = new Document("d", text, args[0], null, null, null, null);
			List<Sentence> sentences = Syntaxes.of(args[0]).orElseThrow().sentences(document);
			Cast cast = new NameReader(states, orgs).read(document, sentences);
			System.out.println("> " + text);
			if (args.length > 2) {
				LineReader reader = new LineReader(Lexicon.of(args[0]));
				for (Sentence sentence : sentences) {
					Line line = reader.read(0, text, sentence,
							states.find(text, args[0])
								.stream()
								.filter(m -> m.start() >= sentence.start() && m.end() <= sentence.end())
								.toList(),
							orgs.find(text, args[0])
								.stream()
								.filter(m -> m.start() >= sentence.start() && m.end() <= sentence.end())
								.toList());
					System.out.println("    " + line.shape() + (sentence.headline() ? "  (headline)" : ""));
					for (Office office : new OfficeFinder(Lexicon.of(args[0])).find(line)) {
						System.out.println("    O " + line.words(office.from(), office.to()) + " => " + office.title()
								+ " | " + office.field() + " | " + office.states());
					}
				}
			}
			cast.people()
				.forEach(p -> System.out.println("  P " + p.name() + " | " + p.state() + " | "
						+ p.offices().stream().map(o -> o.title()).toList()));
			cast.institutions()
				.forEach(i -> System.out.println("  I " + i.name() + " | " + i.kind() + " | " + i.state()));
			if (args.length > 2) {
				for (Mention m : cast.mentions()) {
					System.out.println("  M " + m.kind() + " [" + text.substring(m.start(), m.end()) + "] " + m.states()
							+ " " + m.people() + " " + m.institution());
				}
			}
		}
	}

}
