package entente.api.transport;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import graphql.language.OperationDefinition.Operation;
import jakarta.servlet.ServletException;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes requests that GraphQL over HTTP allows: the form of the answer is agreed upon and
 * the parameters are of their types before anything is run. Requests by GET may only
 * read.
 */
final class Endpoint {

	private final HandlerFunction<ServerResponse> answers;

	private final HandlerFunction<ServerResponse> streams;

	Endpoint(HandlerFunction<ServerResponse> answers, HandlerFunction<ServerResponse> streams) {
		this.answers = answers;
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
		try {
			return pass(request, form.get(), reading.read());
		}
		catch (BadParameterException ex) {
			MediaType written = form.get().equals(MediaType.TEXT_EVENT_STREAM) ? MediaType.APPLICATION_JSON
					: form.get();
			return refused(HttpStatus.BAD_REQUEST, written, String.valueOf(ex.getMessage()));
		}
	}

	private ServerResponse pass(ServerRequest request, MediaType form, byte[] parameters) throws Exception {
		boolean stream = form.equals(MediaType.TEXT_EVENT_STREAM);
		ServerRequest passed = ServerRequest.from(request)
			.attribute(AllowedOperations.ATTRIBUTE, operations(request, stream))
			.headers((headers) -> {
				headers.setContentType(MediaType.APPLICATION_JSON);
				headers.setAccept(List.of(form));
			})
			.body(parameters)
			.build();
		return (stream ? this.streams : this.answers).handle(passed);
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

	/** Reads the parameters of a request, as JSON. */
	private interface Reading {

		byte[] read() throws ServletException, IOException;

	}

}
