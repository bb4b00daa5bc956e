package entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import entente.extraction.Extractor;
import entente.model.AgreementKind;
import entente.model.AgreementReport;
import entente.model.AgreementStatus;
import entente.model.Document;
import entente.model.Evidence;
import entente.model.Extraction;
import entente.model.StateMention;
import entente.press.DocumentReader;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractCommandTests {

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void printsRecordsInTheOrderOfTheDocuments() throws IOException {
		for (int i = 10; i < 40; i++) {
			Files.writeString(this.folder.resolve(i + ".txt"), "Le ministre est venu %d fois à Doha.".formatted(i));
		}
		assertThat(run()).isZero();
		assertThat(this.out.toString().lines().map((line) -> line.substring(7, 9)))
			.containsExactly(IntStream.range(10, 40).mapToObj(String::valueOf).toArray(String[]::new));
	}

	@Test
	void printsTheOthersWhereADocumentCannotBeRead() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), "");
		Files.writeString(this.folder.resolve("b.txt"), "Le ministre est venu à Doha.");
		Files.writeString(this.folder.resolve("c.txt"), "Une explosion a eu lieu à Doha.");
		assertThat(run()).isEqualTo(1);
		assertThat(this.out.toString().lines()).singleElement().asString().startsWith("{\"id\":\"b\"");
		assertThat(this.err.toString()).contains("a.txt: it has no text").contains("c.txt: ");
	}

	@Test
	void printsAnAccountForReading() throws IOException {
		Files.writeString(this.folder.resolve("b.txt"), "Le Kazakhstan et les Émirats ont signé 22 accords.");
		assertThat(run("--format", "text")).isZero();
		assertThat(this.out.toString()).contains("Agreement, signed: ARE – KAZ, 22 instruments",
				"“Le Kazakhstan et les Émirats ont signé 22 accords.”");
	}

	private int run(String... options) {
		Extractor extractor = ExtractCommandTests::extract;
		ExtractCommand command = new ExtractCommand();
		CommandLine line = new CommandLine(command).setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true));
		line.parseArgs(Stream.concat(List.of(options).stream(), List.of(this.folder.toString()).stream())
			.toArray(String[]::new));
		return command.extract(new DocumentReader(), extractor);
	}

	private static Extraction extract(Document document) {
		if (document.text().contains("explosion")) {
			throw new IllegalStateException("broken");
		}
		Evidence sentence = new Evidence(document.text(), 0, document.text().length(), 1, "");
		return new Extraction(document.id(), document.lang(), document.published(), List.of(new StateMention("KAZ", 1)),
				List.of(), List.of(), List.of(),
				List.of(new AgreementReport(List.of("ARE", "KAZ"), List.of(), AgreementKind.AGREEMENT,
						AgreementStatus.SIGNED, null, 22, null, null, null, List.of(), null, List.of(sentence))),
				List.of());
	}

}
