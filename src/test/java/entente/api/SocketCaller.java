package entente.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks the service over WebSocket, by {@code graphql-transport-ws}.
 */
final class SocketCaller implements WebSocket.Listener {

	private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

	private final StringBuilder part = new StringBuilder();

	private final WebSocket socket;

	private SocketCaller(int port, String... headers) {
		WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
		for (int i = 0; i < headers.length; i += 2) {
			builder.header(headers[i], headers[i + 1]);
		}
		this.socket = builder.subprotocols("graphql-transport-ws")
			.buildAsync(URI.create("ws://localhost:" + port + "/graphql"), this)
			.join();
	}

	/**
	 * Connects.
	 * @throws java.util.concurrent.CompletionException where the service refuses it
	 */
	static SocketCaller open(int port, String... headers) {
		return new SocketCaller(port, headers);
	}

	/** The same, introduced with a token. */
	static SocketCaller with(String token, int port) throws InterruptedException {
		SocketCaller socket = open(port);
		socket.send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer " + token + "\"}}");
		socket.next();
		return socket;
	}

	String protocol() {
		return this.socket.getSubprotocol();
	}

	void send(String message) {
		this.socket.sendText(message, true).join();
	}

	void ask(String document) {
		send("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + document.replace("\"", "\\\"")
				+ "\"}}");
	}

	/** Leaves without a word. */
	void vanish() {
		this.socket.abort();
	}

	/** The next message, or {@code closed CODE}; null when there is none for a minute. */
	@Nullable String next() throws InterruptedException {
		return this.received.poll(60, TimeUnit.SECONDS);
	}

	@Override
	public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
		this.part.append(data);
		if (last) {
			this.received.add(this.part.toString());
			this.part.setLength(0);
		}
		socket.request(1);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
		this.received.add("closed " + code);
		return CompletableFuture.completedFuture(null);
	}

}
