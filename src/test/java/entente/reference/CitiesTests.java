package entente.reference;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CitiesTests {

	private static final States STATES = States.load();

	private static final Cities CITIES = Cities.load(STATES);

	@Test
	void lieInKnownStates() {
		assertThat(CITIES.all()).hasSizeGreaterThan(900)
			.allSatisfy((city) -> assertThat(STATES.byCode(city.state())).as(city.name()).isPresent());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					fr | Ils se sont réunis à Genève, à New York et à Charm el-Cheikh | Geneva:CHE New York:USA Sharm el-Sheikh:EGY
					fr | arrivé à Saint-Pétersbourg après Sotchi et Astana | St Petersburg:RUS Sochi:RUS Astana:KAZ
					fr | reçu au Caire, à La Haye et à La Paz | Cairo:EGY The Hague:NLD La Paz:BOL
					fr | le Luxembourg et Singapour | -
					fr | réunis à Luxembourg | Luxembourg:LUX
					fr | les conventions de Genève et le protocole de Kyoto | -
					fr | un forum à Grenade, en Espagne | Granada:ESP
					en | Paris Hilton met Jack London | -
					en | talks in Almaty, Jeddah and Samarkand | Almaty:KAZ Jeddah:SAU Samarkand:UZB
					en | in Kiev, Kyiv and Odessa | Kyiv:UKR Kyiv:UKR Odesa:UKR
					en | nice weather; the New York Times | -
					en | Alexandria, Egypt | Alexandria:EGY
					en | Paris, Texas | -
					en | leaders of Guinea-Bissau met Arta Dade and Vuong Dinh Hue in Hue | Hue:VNM
					fr | Sanya Praserth ira à Sanya. À Genève, rien. | Sanya:CHN Geneva:CHE
					es | en Ginebra | -
					""")
	void findsExactlyTheCitiesNamed(String lang, String text, String cities) {
		assertThat(CITIES.find(text, lang)
			.stream()
			.map((match) -> match.city().name() + ":" + match.city().state())
			.collect(Collectors.joining(" "))).isEqualTo((cities != null) ? cities : "");
	}

	@Test
	void findsTheCapitalOfEveryStateThatHasOne() {
		STATES.all().stream().filter((state) -> state.capital() != null).forEach((state) -> {
			String text = "in " + state.capital() + " (" + state.name() + ")";
			assertThat(CITIES.find(text, "en")).as(text)
				.first()
				.satisfies((match) -> assertThat(match.city().state()).isEqualTo(state.code()));
		});
	}

	@Test
	void tellsOffsets() {
		assertThat(CITIES.find("à N’Djamena hier", "fr")).singleElement().satisfies((match) -> {
			assertThat(match.start()).isEqualTo(2);
			assertThat(match.end()).isEqualTo(11);
			assertThat(match.city().capital()).isTrue();
		});
	}

}
