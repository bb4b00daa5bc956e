package entente.graph.kept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.model.Account;
import entente.model.AgreementReport;
import entente.model.CooperationReport;
import entente.model.EventReport;
import entente.model.Evidence;
import entente.model.Extraction;
import entente.model.HolderMention;
import entente.model.Identity;
import entente.model.OfficeMention;
import entente.model.PartialDate;
import entente.model.PersonMention;
import org.jspecify.annotations.Nullable;

/**
 * Takes an extraction apart into claims, one a sentence and report.
 */
final class Claims {

	private final Extraction extraction;

	private final Identity identity;

	Claims(Extraction extraction, Identity identity) {
		this.extraction = extraction;
		this.identity = identity;
	}

	/** Each once, in the order of the extraction. */
	List<Claim> all(List<Account<EventReport>> events, List<Account<AgreementReport>> agreements) {
		Map<String, Claim> claims = Stream
			.of(offices(), events.stream().flatMap(this::ofEvent), agreements.stream().flatMap(this::ofAgreement),
					this.extraction.cooperation().stream().flatMap(this::ofCooperation))
			.flatMap((stream) -> stream)
			.collect(Collectors.toMap(Claim::id, (claim) -> claim, (first, second) -> first,
					java.util.LinkedHashMap::new));
		return List.copyOf(claims.values());
	}

	private Stream<Claim> offices() {
		List<Claim> claims = new ArrayList<>();
		for (PersonMention person : this.extraction.people()) {
			for (OfficeMention office : person.offices()) {
				Map<String, @Nullable Object> details = new HashMap<>();
				details.put("person", person.name());
				details.put("title", office.title());
				String institution = institution(office.institution(), person.state());
				details.put("institution", institution);
				details.put("offices", offices(office.title(), institution));
				details.putAll(Dates.properties("from", "fromPrecision", office.from()));
				details.putAll(Dates.last("to", "toPrecision", office.to()));
				claims.add(
						Claim.of(this.extraction.document(), ClaimKind.OFFICE, claims.size(), person.name(),
								office.evidence(),
								List.of(person.name(), office.title(), String.valueOf(office.institution()),
										String.valueOf(office.from()), String.valueOf(office.to())),
								details, List.of()));
			}
		}
		return claims.stream();
	}

	private Stream<Claim> ofEvent(Account<EventReport> account) {
		EventReport event = account.report();
		Map<String, @Nullable Object> details = told(event.status(), event.start());
		details.put("people", event.people());
		details.put("account", Json.write(account));
		List<Map<String, Object>> holders = event.holders().stream().map(this::holder).toList();
		return claims(ClaimKind.EVENT, account, this.identity.eventBlock(event), event.evidence(), details, holders);
	}

	private Stream<Claim> ofAgreement(Account<AgreementReport> account) {
		AgreementReport agreement = account.report();
		Map<String, @Nullable Object> details = told(agreement.status(), agreement.date());
		details.putAll(Dates.properties("reached", "reachedPrecision", agreement.reached()));
		details.put("count", agreement.count());
		details.put("institutions",
				agreement.institutions()
					.stream()
					.flatMap((name) -> agreement.parties().stream().map((party) -> institution(name, party)))
					.filter(Objects::nonNull)
					.distinct()
					.toList());
		details.put("signedAt", agreement.signedAt());
		details.put("account", Json.write(account));
		return claims(ClaimKind.AGREEMENT, account, this.identity.agreementBlock(agreement), agreement.evidence(),
				details, List.of());
	}

	private Stream<Claim> claims(ClaimKind kind, Account<?> account, String block, List<Evidence> evidence,
			Map<String, @Nullable Object> details, List<Map<String, Object>> holders) {
		return evidence.stream()
			.map((sentence) -> Claim.of(account.document(), kind, account.item(), block, sentence,
					List.of(account.report(), holders), details, holders));
	}

	private Stream<Claim> ofCooperation(CooperationReport report) {
		int item = this.extraction.cooperation().indexOf(report);
		Pair pair = Pair.of(report.first(), report.second());
		Map<String, @Nullable Object> details = new HashMap<>();
		details.put("dyad", pair.key());
		details.put("theme", report.theme());
		return report.evidence()
			.stream()
			.map((sentence) -> Claim.of(this.extraction.document(), ClaimKind.COOPERATION, item,
					pair.key() + "|" + report.theme(), sentence, pair.key() + report.theme(), details, List.of()));
	}

	private Map<String, Object> holder(HolderMention holder) {
		String institution = institution(holder.institution(), holder.state());
		return Map.of("title", holder.title(), "offices", offices(holder.title(), institution), "in",
				Objects.requireNonNullElse(institution, holder.state()));
	}

	private List<String> offices(String title, @Nullable String institution) {
		return List.copyOf(this.identity.offices(title, institution != null));
	}

	/**
	 * The id of the institution of that name; the state's one where several states have
	 * it.
	 */
	private @Nullable String institution(@Nullable String name, @Nullable String state) {
		return this.extraction.institutions()
			.stream()
			.filter((institution) -> institution.name().equals(name))
			.min(Comparator.comparing((institution) -> !Objects.equals(institution.state(), state)))
			.map(this.identity::institutionId)
			.orElse(null);
	}

	private static Map<String, @Nullable Object> told(Enum<?> status, @Nullable PartialDate date) {
		Map<String, @Nullable Object> details = new HashMap<>();
		details.put("told", status.name());
		details.putAll(Dates.properties("date", "precision", date));
		return details;
	}

}
