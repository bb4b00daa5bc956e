package entente.api.telemetry;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.integration.Slf4jThreadLocalAccessor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id: the caller's where there is one, else a new one. It stands in
 * the answer and in every line of the log that the request leads to.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

	private static final String HEADER = "X-Request-Id";

	private static final String KEY = "requestId";

	/** What cannot forge a line of the log. */
	private static final Pattern HARMLESS = Pattern.compile("[\\w.:/+=-]{1,100}");

	RequestIds() {
		// work that other threads do for the request is logged under its id, too
		ContextRegistry.getInstance().registerThreadLocalAccessor(new Slf4jThreadLocalAccessor(KEY));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String id = id(request.getHeader(HEADER));
		response.setHeader(HEADER, id);
		try (MDC.MDCCloseable ignored = MDC.putCloseable(KEY, id)) {
			chain.doFilter(request, response);
		}
	}

	private static String id(@Nullable String given) {
		return (given != null && HARMLESS.matcher(given).matches()) ? given : UUID.randomUUID().toString();
	}

}
