package entente.api.telemetry;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Under which id a request is logged.
 */
class RequestIdsTests {

	@Test
	void logsUnderTheIdThatTheCallerGives() throws ServletException, IOException {
		assertThat(loggedFor("front/7:a")).isEqualTo("front/7:a");
		assertThat(MDC.get("requestId")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b", "forged\nline", "" })
	void logsUnderAnIdOfItsOwnWhereThatCouldForgeALine(String given) throws ServletException, IOException {
		assertThat(loggedFor(given)).hasSize(36);
	}

	private static String loggedFor(String given) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("X-Request-Id", given);
		MockHttpServletResponse response = new MockHttpServletResponse();
		StringBuilder logged = new StringBuilder();
		FilterChain chain = (asked, answered) -> logged.append(MDC.get("requestId"));
		new RequestIds().doFilter(request, response, chain);
		assertThat(response.getHeader("X-Request-Id")).isEqualTo(logged.toString());
		return logged.toString();
	}

}
