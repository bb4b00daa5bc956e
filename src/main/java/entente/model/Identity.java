package entente.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * Tells which accounts, of many documents, are of one person, institution, event or
 * agreement. Accounts that may be of one share a block; a block is parted into facts by
 * its accounts alone. All methods are pure: the order of accounts, their sources and the
 * clock change nothing.
 */
public interface Identity {

	/** The block of a person: the family name, however spelled. */
	String personBlock(PersonMention person);

	/** The block of an event. */
	String eventBlock(EventReport event);

	/** The block of an agreement. */
	String agreementBlock(AgreementReport agreement);

	/**
	 * The id of an institution; mentions of one id are of one institution, in whatever
	 * language.
	 */
	String institutionId(InstitutionMention institution);

	/** Codes of the themes in a ministry's charge; empty for other institutions. */
	List<String> portfolio(InstitutionMention institution);

	/**
	 * The persons of a block that may be one, but are not certain enough to be joined; by
	 * falling score, then by their ids.
	 */
	List<Candidate> candidates(Collection<Account<PersonMention>> block);

	/**
	 * Names of the offices that a title tells, the same in every language; several where
	 * one person is told to hold several.
	 * @param inInstitution whether the institution in which the office is held is known:
	 * then its field is not part of the name
	 */
	SortedSet<String> offices(String title, boolean inInstitution);

	/** The person that all the given ones are; the first id by alphabet stays. */
	Fact<PersonMention> merged(Collection<Fact<PersonMention>> people);

	/**
	 * What a mention is recognised by where nothing else may be kept: the name in any
	 * order, with the state, if one is told.
	 */
	String trace(PersonMention person);

	/** The traces of all mentions that are taken for the same person. */
	Set<String> traces(PersonMention person);

	/** The persons that a block's accounts are of, in the order of their ids. */
	List<Fact<PersonMention>> people(Collection<Account<PersonMention>> block);

	/** The events that a block's accounts are of, in the order of their ids. */
	List<Fact<EventReport>> events(Collection<Account<EventReport>> block);

	/** The agreements that a block's accounts are of, in the order of their ids. */
	List<Fact<AgreementReport>> agreements(Collection<Account<AgreementReport>> block);

	/**
	 * Every status that the accounts of an agreement tell, in the order of
	 * {@link AgreementStatus}.
	 */
	List<AgreementStep> history(Fact<AgreementReport> agreement);

	/** The institution that the accounts, all of one id, are of. */
	Fact<InstitutionMention> institution(Collection<Account<InstitutionMention>> accounts);

}
