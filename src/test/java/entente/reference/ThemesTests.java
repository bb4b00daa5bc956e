package entente.reference;

import entente.model.Theme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThemesTests {

	private final Themes themes = Themes.load();

	@Test
	void isATreeOfTwoLevels() {
		assertThat(this.themes.all()).extracting(Theme::code).doesNotHaveDuplicates().hasSizeGreaterThan(50);
		for (Theme theme : this.themes.all()) {
			if (theme.broader() == null) {
				assertThat(this.themes.narrower(theme.code())).as(theme.code()).isNotEmpty();
				assertThat(this.themes.ancestors(theme.code())).isEmpty();
			}
			else {
				assertThat(this.themes.broader(theme.code())).as(theme.code())
					.hasValueSatisfying((broader) -> assertThat(broader.broader()).isNull());
				assertThat(this.themes.narrower(theme.code())).as(theme.code()).isEmpty();
			}
		}
	}

	@Test
	void hasALabelInBothLanguages() {
		assertThat(this.themes.all()).allSatisfy((theme) -> {
			assertThat(theme.name()).isNotBlank();
			assertThat(theme.nameFr()).isNotBlank();
		});
	}

	@Test
	void leadsFromAThemeToItsRelatives() {
		assertThat(this.themes.broader("renewable-energy")).map(Theme::code).contains("energy");
		assertThat(this.themes.narrower("energy")).extracting(Theme::code)
			.contains("renewable-energy", "nuclear-energy", "oil-gas");
		assertThat(this.themes.ancestors("trade")).extracting(Theme::code).containsExactly("economy");
	}

	@Test
	void knowsNoOtherTheme() {
		assertThat(this.themes.byCode("astrology")).isEmpty();
		assertThat(this.themes.broader("astrology")).isEmpty();
		assertThat(this.themes.narrower("astrology")).isEmpty();
	}

}
