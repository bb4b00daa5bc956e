package entente.api.transport;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers as server-sent events, by the protocol graphql-sse in the mode of distinct
 * connections: what has one answer, a refusal too, is a stream of one.
 */
final class EventStreams extends GraphQlSseHandler {

	EventStreams(WebGraphQlHandler graphQl, @Nullable Duration timeout, @Nullable Duration keepAlive) {
		super(graphQl, timeout, keepAlive);
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
		return super.prepareResponse(request, response.map(EventStreams::stream));
	}

	private static WebGraphQlResponse stream(WebGraphQlResponse response) {
		return (response.getData() instanceof Publisher) ? response
				: response.transform((stream) -> stream.data(Flux.just(response.getExecutionResult())));
	}

}
