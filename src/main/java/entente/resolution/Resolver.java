package entente.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

import entente.model.Account;
import entente.model.AgreementReport;
import entente.model.AgreementStep;
import entente.model.Candidate;
import entente.model.EventReport;
import entente.model.Fact;
import entente.model.Identity;
import entente.model.InstitutionMention;
import entente.model.PersonMention;
import entente.reference.Organisations;
import entente.reference.Portfolios;
import entente.reference.States;

import org.springframework.stereotype.Component;

/**
 * Tells by names, states, dates and people which accounts are of one thing. Safe for use
 * by many threads.
 */
@Component
public class Resolver implements Identity {

	private final Institutions institutions;

	public Resolver(States states, Organisations organisations, Portfolios portfolios) {
		this.institutions = new Institutions(states, organisations, portfolios);
	}

	@Override
	public String personBlock(PersonMention person) {
		return People.block(person);
	}

	@Override
	public String eventBlock(EventReport event) {
		return Events.block(event);
	}

	@Override
	public String agreementBlock(AgreementReport agreement) {
		return Agreements.block(agreement);
	}

	@Override
	public String institutionId(InstitutionMention institution) {
		return this.institutions.id(institution);
	}

	@Override
	public List<String> portfolio(InstitutionMention institution) {
		return this.institutions.portfolio(institution);
	}

	@Override
	public List<Fact<PersonMention>> people(Collection<Account<PersonMention>> block) {
		return People.of(block);
	}

	@Override
	public List<Candidate> candidates(Collection<Account<PersonMention>> block) {
		return People.candidates(block);
	}

	@Override
	public SortedSet<String> offices(String title, boolean inInstitution) {
		return Office.names(title, inInstitution);
	}

	@Override
	public Fact<PersonMention> merged(Collection<Fact<PersonMention>> people) {
		return People.merged(people);
	}

	@Override
	public String trace(PersonMention person) {
		return Traces.own(person);
	}

	@Override
	public Set<String> traces(PersonMention person) {
		return Traces.of(person);
	}

	@Override
	public List<Fact<EventReport>> events(Collection<Account<EventReport>> block) {
		return Events.of(block);
	}

	@Override
	public List<Fact<AgreementReport>> agreements(Collection<Account<AgreementReport>> block) {
		return Agreements.of(block);
	}

	@Override
	public List<AgreementStep> history(Fact<AgreementReport> agreement) {
		return new History(agreement.accounts()).steps();
	}

	@Override
	public Fact<InstitutionMention> institution(Collection<Account<InstitutionMention>> accounts) {
		return this.institutions.of(accounts);
	}

}
