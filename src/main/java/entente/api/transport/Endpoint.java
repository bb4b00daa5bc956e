package entente.api.transport;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import graphql.language.OperationDefinition.Operation;
import jakarta.servlet.ServletException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Takes requests that GraphQL over HTTP allows: the form of the answer is agreed upon and
 * the parameters are of their types before anything is run. Requests by GET may only
 * read.
 */
final class Endpoint {

	private final WebGraphQlHandler graphQl;

	private final EventStreams streams;

	private final IdGenerator ids = new AlternativeJdkIdGenerator();

	Endpoint(WebGraphQlHandler graphQl, EventStreams streams) {
		this.graphQl = graphQl;
		this.streams = streams;
	}

	ServerResponse get(ServerRequest request) throws Exception {
		return answer(request, () -> Parameters.ofAddress(request.params()));
	}

	ServerResponse post(ServerRequest request) throws Exception {
		return answer(request, () -> Parameters.ofBody(request.body(byte[].class)));
	}

	private ServerResponse answer(ServerRequest request, Reading reading) throws Exception {
		Optional<MediaType> form = AnswerForm.agreed(request.headers().accept());
		if (form.isEmpty()) {
			return refused(HttpStatus.NOT_ACCEPTABLE, MediaType.APPLICATION_JSON,
					"answers are written as " + AnswerForm.served());
		}
		boolean stream = form.get().equals(MediaType.TEXT_EVENT_STREAM);
		try {
			Mono<WebGraphQlResponse> response = run(request, reading.read(), operations(request, stream));
			return stream ? this.streams.prepareResponse(request, response) : SingleAnswer.of(response, form.get());
		}
		catch (BadParameterException ex) {
			return refused(HttpStatus.BAD_REQUEST, stream ? MediaType.APPLICATION_JSON : form.get(),
					String.valueOf(ex.getMessage()));
		}
	}

	private Mono<WebGraphQlResponse> run(ServerRequest request, GraphQlRequest parameters, Set<Operation> allowed) {
		return this.graphQl.handleRequest(
				new WebGraphQlRequest(request.uri(), request.headers().asHttpHeaders(), new LinkedMultiValueMap<>(),
						request.remoteAddress().orElse(null), Map.of(AllowedOperations.ATTRIBUTE, allowed), parameters,
						this.ids.generateId().toString(), LocaleContextHolder.getLocale()));
	}

	private static Set<Operation> operations(ServerRequest request, boolean stream) {
		Set<Operation> operations = EnumSet.of(Operation.QUERY);
		if (stream) {
			operations.add(Operation.SUBSCRIPTION);
		}
		if (!request.method().equals(HttpMethod.GET)) {
			operations.add(Operation.MUTATION);
		}
		return operations;
	}

	private static ServerResponse refused(HttpStatus status, MediaType form, String message) {
		return ServerResponse.status(status)
			.contentType(form)
			.body(Map.of("errors",
					List.of(Map.of("message", message, "extensions", Map.of("code", ErrorType.BAD_REQUEST.name())))));
	}

	/** Reads the parameters of a request. */
	private interface Reading {

		GraphQlRequest read() throws ServletException, IOException;

	}

}
