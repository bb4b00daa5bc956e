package entente;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class InstalledJavaTests {

	@TempDir
	private Path folder;

	private final InstalledJava installed = new InstalledJava(25);

	@Test
	void takesTheOldestVersionThatWillDo() throws IOException {
		List<File> homes = List.of(home("a", "26.0.1"), home("b", "25.0.3"), home("c", "17.0.15"),
				home("d", "1.8.0_402"));
		assertThat(this.installed.best(homes)).contains(new File(homes.get(1), "bin/java"));
	}

	@Test
	void looksIntoTheBundlesOfMacOs() throws IOException {
		home("temurin-25.jdk/Contents/Home", "25");
		assertThat(this.installed.best(List.of(this.folder.resolve("temurin-25.jdk").toFile()))).isPresent();
	}

	@Test
	void findsNothingWhereNoVersionWillDo() throws IOException {
		Files.createDirectories(this.folder.resolve("empty"));
		assertThat(this.installed.best(List.of(home("c", "17.0.15"), this.folder.resolve("empty").toFile()))).isEmpty();
	}

	private File home(String name, String version) throws IOException {
		Path home = this.folder.resolve(name);
		Files.createDirectories(home.resolve("bin"));
		Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
		assertThat(Files.createFile(home.resolve("bin/java")).toFile().setExecutable(true)).isTrue();
		return home.toFile();
	}

}
