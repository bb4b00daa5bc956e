package entente.model;

/**
 * Whether an event is announced, has taken place or takes place, or was called off.
 */
public enum EventStatus {

	PLANNED, HELD, CANCELLED

}
