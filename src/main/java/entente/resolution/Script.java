package entente.resolution;

import java.util.regex.Pattern;

/**
 * What scripts write together that Latin letters part.
 */
final class Script {

	/** The article and "house of" before an Arabic word. */
	private static final Pattern ARABIC_ARTICLE = Pattern
		.compile("(?<![\\p{IsArabic}])(?:ال|آل\\s+)(?=\\p{IsArabic}{2})");

	/** A Korean family name is the first syllable. */
	private static final Pattern KOREAN = Pattern.compile("^(\\p{IsHangul})(\\p{IsHangul}{2})$");

	private Script() {
	}

	static String parted(String name) {
		String plain = name.replaceAll("['’ʼ`]", "");
		return KOREAN.matcher(ARABIC_ARTICLE.matcher(plain).replaceAll("")).replaceFirst("$1 $2");
	}

}
