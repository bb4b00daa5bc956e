package entente.extraction.ties.time;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import entente.model.PartialDate;

/**
 * A place in a text that tells a date.
 */
public final class DateMention {

	private final int start;

	private final int end;

	private final Expression expression;

	DateMention(int start, int end, Expression expression) {
		this.start = start;
		this.end = end;
		this.expression = expression;
	}

	/** Offset in the text that was searched. */
	public int start() {
		return this.start;
	}

	/** Offset after the expression. */
	public int end() {
		return this.end;
	}

	/** Whether it tells the year itself. */
	public boolean absolute() {
		return this.expression instanceof Expression.Absolute;
	}

	/**
	 * The period meant, empty where nothing tells the year, or where the expression does
	 * not date an event.
	 */
	public Optional<Period> resolve(@Nullable PartialDate published, Tense tense) {
		return this.expression.resolve(published, tense);
	}

}
