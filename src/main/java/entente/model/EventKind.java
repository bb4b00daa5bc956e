package entente.model;

/**
 * What kind of event: see the extraction record.
 */
public enum EventKind {

	VISIT, MEETING, CONFERENCE, CALL, SIGNING, CEREMONY

}
