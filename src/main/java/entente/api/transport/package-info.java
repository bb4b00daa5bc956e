/**
 * How questions come in and answers go out: GraphQL over HTTP, server-sent events and
 * WebSocket.
 */
@NullMarked
package entente.api.transport;

import org.jspecify.annotations.NullMarked;
