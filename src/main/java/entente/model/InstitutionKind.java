package entente.model;

/**
 * What kind of institution.
 */
public enum InstitutionKind {

	MINISTRY, GOVERNMENT, PARLIAMENT, PRESIDENCY, AGENCY, INTERNATIONAL_ORGANIZATION, COMPANY, UNIVERSITY, PARTY, MEDIA,
	OTHER

}
