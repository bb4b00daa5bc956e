package entente.api.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pictures that {@link ReadmePictures} makes stand in the README.
 */
class PicturesTests {

	private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+\\]\\((src/docs/pictures/[^)]+)\\)");

	private static final int LARGEST = 400_000;

	@Test
	void everyPictureOfTheReadmeIsThereAndSmall() throws IOException {
		List<Path> pictures = PICTURE.matcher(Files.readString(Path.of("README.md")))
			.results()
			.map((picture) -> Path.of(picture.group(1)))
			.toList();
		assertThat(pictures).extracting((picture) -> picture.getFileName().toString())
			.contains("dossier.png", "network.png", "document.png");
		assertThat(pictures)
			.allSatisfy((picture) -> assertThat(Files.size(picture)).isBetween(10_000L, (long) LARGEST));
	}

}
