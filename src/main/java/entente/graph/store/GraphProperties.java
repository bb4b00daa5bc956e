package entente.graph.store;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the graph, the first three of an embedded one.
 *
 * @param directory where its files are kept
 * @param boltPort on loopback; 0 takes a free one
 * @param erasureKey the secret of {@link ErasureKey}, null to keep one with the embedded
 * graph's files
 * @param timeLimit how long a statement that answers may take
 */
@ConfigurationProperties("entente.graph")
record GraphProperties(@DefaultValue("./data") Path directory, @DefaultValue("7687") int boltPort,
		@Nullable String erasureKey, @DefaultValue("30s") Duration timeLimit) {
}
