/**
 * Writing: claims and mentions are kept, and all facts are derived from them anew for the
 * blocks that a document touches.
 */
@NullMarked
package entente.graph.recording;

import org.jspecify.annotations.NullMarked;
