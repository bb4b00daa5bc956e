package entente.ingestion;

/**
 * The service is up and its graph can be asked: reference data are in it, and the sample
 * dispatches too where they were to be read.
 *
 * @param samples how many sample dispatches were read just now
 */
public record GraphPrepared(int samples) {
}
