package entente.model;

/**
 * How far an instrument has come, in the order of its life.
 */
public enum AgreementStatus {

	PLANNED, SIGNED, IN_FORCE, ENDED

}
