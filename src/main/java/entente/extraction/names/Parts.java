package entente.extraction.names;

import java.util.regex.Matcher;

/**
 * The parts of an office or institution as the grammar names them, in words; an absent
 * part is empty.
 */
record Parts(Matcher match) {

	private boolean known(String part) {
		return this.match.pattern().namedGroups().containsKey(part) && this.match.start(part) >= 0;
	}

	boolean has(String part) {
		return known(part) && this.match.end(part) > this.match.start(part);
	}

	int start(String part) {
		return start(part, 0);
	}

	int start(String part, int absent) {
		return known(part) ? this.match.start(part) : absent;
	}

	int end(String part) {
		return known(part) ? this.match.end(part) : 0;
	}

	int end() {
		return this.match.end();
	}

	boolean within(String part, int token) {
		return known(part) && token >= this.match.start(part) && token < this.match.end(part);
	}

}
