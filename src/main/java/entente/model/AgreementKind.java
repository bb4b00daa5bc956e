package entente.model;

/**
 * What kind of instrument, after the word that the text uses.
 */
public enum AgreementKind {

	MOU, TREATY, AGREEMENT, PROTOCOL, DECLARATION, PROGRAMME, CONTRACT, RESOLUTION, OTHER

}
