package entente.api;

import java.io.IOException;
import java.net.http.HttpResponse;

import entente.graph.Cast;
import entente.graph.Tokens;
import entente.graph.store.SharedGraph;
import entente.model.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what on loopback.
 */
@ApiTest
class AccessIT {

	private static final String INGEST = "mutation { ingest(documents: [{text: \"Le ministre est venu.\"}]) { id } }";

	private final Tokens tokens;

	private final Caller nobody;

	private final int port;

	AccessIT(@LocalServerPort int port, Tokens tokens) {
		this.port = port;
		this.nobody = Caller.of(port);
		this.tokens = tokens;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void letsAnybodyRead() {
		HttpResponse<String> answer = this.nobody.ask("{ state(code: \"KAZ\") { name } }");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Kazakhstan");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ingest(documents: [{text: "x"}]) { id }            | editor
			retract(document: "document:x")                    | editor
			review(claim: "claim:x", status: REJECTED) { id }  | reviewer
			merge(people: ["person:x", "person:y"]) { id }     | reviewer
			split(person: "person:x") { id }                   | reviewer
			erase(person: "person:x")                          | admin
			""")
	void asksForATokenWithTheRoleThatAChangeNeeds(String mutation, String role) {
		JsonNode error = this.nobody.error("mutation { " + mutation + " }");
		assertThat(error.path("extensions").path("code").stringValue()).isEqualTo("UNAUTHENTICATED");
		assertThat(error.path("message").stringValue()).contains("'" + role + "'", "Authorization: Bearer");
	}

	@Test
	void asksForTheSameOverWebSocket() throws InterruptedException {
		SocketCaller nobody = SocketCaller.open(this.port);
		nobody.send("{\"type\":\"connection_init\"}");
		assertThat(nobody.next()).contains("connection_ack");
		nobody.ask("mutation { erase(person: \"person:x\") }");
		assertThat(nobody.next()).contains("UNAUTHENTICATED", "'admin'");
		SocketCaller editor = SocketCaller.with(this.tokens.issue(Role.EDITOR), this.port);
		editor.ask("mutation { erase(person: \"person:x\") }");
		assertThat(editor.next()).contains("FORBIDDEN");
		SocketCaller admin = SocketCaller.with(this.tokens.issue(Role.ADMIN), this.port);
		admin.ask("mutation { erase(person: \"person:x\") }");
		assertThat(admin.next()).contains("\"erase\":false");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EDITOR   | review(claim: "claim:x", status: REJECTED) { id }
			EDITOR   | erase(person: "person:x")
			REVIEWER | ingest(documents: [{text: "x"}]) { id }
			REVIEWER | erase(person: "person:x")
			""")
	void refusesWhatTheRoleDoesNotCover(Role role, String mutation) {
		JsonNode error = this.nobody.with(this.tokens.issue(role)).error("mutation { " + mutation + " }");
		assertThat(error.path("extensions").path("code").stringValue()).isEqualTo("FORBIDDEN");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EDITOR   | retract(document: "document:none")
			ADMIN    | retract(document: "document:none")
			ADMIN    | erase(person: "person:nobody")
			""")
	void letsARoleDoItsWork(Role role, String mutation) {
		HttpResponse<String> answer = this.nobody.with(this.tokens.issue(role)).ask("mutation { " + mutation + " }");
		assertThat(answer.body()).contains(":false}").doesNotContain("errors");
	}

	@Test
	void takesDocumentsFromAnEditor() {
		assertThat(this.nobody.with(this.tokens.issue(Role.EDITOR)).ask(INGEST).body()).contains("ingestion:");
	}

	@Test
	void refusesAnUnknownToken() {
		HttpResponse<String> answer = this.nobody.with("entente_none").ask("{ state(code: \"KAZ\") { name } }");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate"))
			.hasValueSatisfying((challenge) -> assertThat(challenge).startsWith("Bearer").contains("invalid_token"));
		assertThat(Caller.json(answer).path("errors").path(0).path("message").stringValue()).contains("unknown");
	}

	@Test
	void letsAnAdminMakeTokensForOthersAndTakeThemBack() {
		Caller admin = this.nobody.with(this.tokens.issue(Role.ADMIN));
		HttpResponse<String> made = admin.send("POST", "/tokens?role=editor", "");
		assertThat(made.statusCode()).isEqualTo(201);
		String token = Caller.json(made).path("token").stringValue();
		assertThat(this.nobody.with(token).ask(INGEST).body()).contains("ingestion:");
		assertThat(this.nobody.with(token).send("POST", "/tokens?role=admin", "").statusCode()).isEqualTo(403);
		assertThat(this.nobody.send("POST", "/tokens?role=admin", "").statusCode()).isEqualTo(401);
		assertThat(admin.send("DELETE", "/tokens", "", "X-Token", token).statusCode()).isEqualTo(204);
		assertThat(this.nobody.with(token).ask(INGEST).statusCode()).isEqualTo(401);
	}

	@Test
	void keepsNoTokenReadable() {
		String token = this.tokens.issue(Role.ADMIN);
		assertThat(SharedGraph.driver()
			.executableQuery("MATCH (t:Token) RETURN properties(t) AS kept")
			.execute()
			.records()
			.toString()).contains("ADMIN").doesNotContain(token.substring("entente_".length()));
	}

	@Test
	void makesTheFirstTokenOnce() {
		assertThat(this.tokens.issueFirst(Role.ADMIN))
			.hasValueSatisfying((token) -> assertThat(this.tokens.role(token)).contains(Role.ADMIN));
		assertThat(this.tokens.issueFirst(Role.ADMIN)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			GET    | /nowhere            | -                                 | 404
			POST   | /actuator/health    | application/json                  | 405
			POST   | /graphql            | text/plain                        | 415
			POST   | /graphql            | application/x-www-form-urlencoded | 415
			POST   | /graphql            | application/json                  | 400
			GET    | /actuator/env       | -                                 | 404
			GET    | /graphiql/../../etc | -                                 | 400
			""")
	void tellsNothingOfTheInsideInErrors(String method, String path, String type, int status) {
		String[] headers = (type != null) ? new String[] { "Content-Type", type } : new String[0];
		HttpResponse<String> answer = this.nobody.send(method, path, (type != null) ? "query={a}" : "", headers);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.body()).doesNotContain("Exception", "\tat ", "java.", "org.", "/tmp", "Tomcat", "MATCH");
	}

	@ParameterizedTest
	@CsvSource({ "/graphiql", "/graphql", "/nowhere", "/actuator/health" })
	void tellsBrowsersToTrustNothingElse(String path) {
		var headers = this.nobody.get(path).headers();
		assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy).startsWith("default-src 'self'").contains("frame-ancestors 'none'"));
		assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
		assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
	}

	@Test
	void needsNoExceptionInItsOwnContentPolicy() {
		assertThat(this.nobody.get("/nowhere").headers().firstValue("Content-Security-Policy").orElseThrow())
			.doesNotContain("unsafe", "*", "http:", "data:");
	}

	@Test
	void letsNoOtherSiteRead() {
		HttpResponse<String> answer = this.nobody.send("OPTIONS", "/graphql", "", "Origin", "https://evil.example",
				"Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type");
		assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
	}

	@Test
	void answersUnderItsOwnNameAlone() throws IOException {
		assertThat(Caller.raw(this.port, "GET /graphiql", "Host: localhost:" + this.port)).startsWith("HTTP/1.1 200");
		assertThat(Caller.raw(this.port, "GET /graphiql", "Host: evil.example:" + this.port))
			.startsWith("HTTP/1.1 400");
	}

}
