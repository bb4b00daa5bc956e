package entente.press.article;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests {

	private static final Languages LANGUAGES = new Languages();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | Kazakhstan and UAE sign agreement
			en | Fiji, New Zealand sign defence accord
			en | Iran and Qatar look to water and power
			en | KAZAKHSTAN AND UAE SIGN 22 DEALS
			en | Tokayev meets Xi in Astana
			en | Qatari emir to visit Rabat in June
			en | Joint statement of the foreign ministers
			fr | Brésil : le coiffeur avant le ministre
			fr | Bourita s'entretient avec Lavrov
			fr | Rencontre Lavrov-Al Thani à Doha
			fr | MACRON REÇOIT LE PRÉSIDENT ÉMIRATI À PARIS
			fr | Macron reçoit Tokaïev
			fr | El Mahjoub Dazza triomphe au Marathon international de Casablanca
			fr | Signature d'un accord entre Rabat et Doha
			es | El presidente de México recibió al canciller de Marruecos
			es | Massad Boulos confirma que Argelia está abierta al diálogo con Marruecos
			de | Der Minister traf seinen Amtskollegen in Berlin
			de | Außenminister reist in die Hauptstadt des Landes
			it | Il ministro ha incontrato il suo omologo a Roma
			pt | O ministro reuniu-se com o seu homólogo em Lisboa
			nl | De minister ontmoette zijn collega in Den Haag
			ro | Ministrul a primit ambasadorul la București
			ru | Президент Казахстана встретился с премьером
			ar | التقى الوزير نظيره القطري
			zh | 国家主席会见哈萨克斯坦总统
			""")
	void recognisesHeadlines(String lang, String headline) {
		assertThat(LANGUAGES.of(headline, null)).isEqualTo(lang);
	}

	@ParameterizedTest
	@CsvSource({ "fr-FR,fr", "en_US,en", "FR,fr", "ar,ar" })
	void keepsTheLanguageOfATag(String tag, String code) {
		assertThat(Languages.code(tag)).isEqualTo(code);
	}

}
