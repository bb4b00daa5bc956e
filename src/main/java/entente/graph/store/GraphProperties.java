package entente.graph.store;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded graph.
 *
 * @param directory where its files are kept
 * @param boltPort on loopback; 0 takes a free one
 */
@ConfigurationProperties("entente.graph")
record GraphProperties(@DefaultValue("./data") Path directory, @DefaultValue("7687") int boltPort) {
}
