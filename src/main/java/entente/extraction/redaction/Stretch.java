package entente.extraction.redaction;

/**
 * A part of a text that is taken out as a whole.
 */
record Stretch(int start, int end) {

	Stretch stripped(String text) {
		int first = this.start;
		int last = this.end;
		while (first < last && Character.isWhitespace(text.charAt(first))) {
			first++;
		}
		while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
			last--;
		}
		return new Stretch(first, last);
	}

	boolean overlaps(Names.Place place) {
		return place.start() < this.end && place.end() > this.start;
	}

	boolean is(String words, String text) {
		return this.end - this.start == words.length() && text.startsWith(words, this.start);
	}

}
