package entente.api.explorer;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader has before the eyes, and what the browser notes of it: whatever pages log
 * as an error and every host they ask.
 */
final class Tab implements AutoCloseable {

	private final String service;

	private final NewContextOptions reader = new NewContextOptions().setViewportSize(1280, 900)
		.setLocale("en-GB")
		.setTimezoneId("UTC");

	private final List<String> errors = new CopyOnWriteArrayList<>();

	private final Set<String> hosts = new TreeSet<>();

	private BrowserContext browser;

	private Page page;

	Tab(String service) {
		this.service = service;
	}

	/**
	 * Before the first page: of a reader of this language, British English unless told.
	 */
	Tab speaking(String language) {
		this.reader.setLocale(language);
		return this;
	}

	/** Before the first page: as wide and high as that. */
	Tab sized(int width, int height) {
		this.reader.setViewportSize(width, height);
		return this;
	}

	/** Before the first page: of a reader who prefers the dark. */
	Tab dark() {
		this.reader.setColorScheme(ColorScheme.DARK);
		return this;
	}

	/** Goes to an address of the service, such as {@code /#/network}. */
	Tab open(String address) {
		page().navigate(this.service + address);
		return this;
	}

	/** The page, to act on. */
	Page page() {
		if (this.page == null) {
			this.browser = Chromium.fresh(this.reader);
			this.browser.onRequest((request) -> this.hosts.add(authority(request.url())));
			this.browser.onConsoleMessage((message) -> {
				if (message.type().equals("error")) {
					this.errors.add(message.text() + " (" + message.location() + ")");
				}
			});
			this.browser.onWebError((error) -> this.errors.add(error.error()));
			this.page = this.browser.newPage();
		}
		return this.page;
	}

	/** What a CSS selector selects, but for views that are not shown yet. */
	Locator the(String selector) {
		return page().locator(selector).and(page().locator(":not(.staged *)"));
	}

	/** The view, once it is there. */
	Locator view() {
		return the("main:not([aria-busy]) > .view:not(.staged)");
	}

	/** Nothing on the page bars people who use it by screen reader or keyboard. */
	void isAccessible() {
		AxeRunOptions violations = new AxeRunOptions();
		violations.setResultTypes(List.of("violations"));
		// there are no frames, for which axe opens a page of its own
		assertThat(new AxeBuilder(page()).options(violations).setLegacyMode(true).analyze().getViolations())
			.extracting((rule) -> rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).toList())
			.isEmpty();
	}

	/**
	 * Nothing was logged as an error, and nobody but the service was asked for anything.
	 */
	void hasMetNothingWrong() {
		assertThat(this.errors).as("errors in the console").isEmpty();
		assertThat(this.hosts).as("hosts asked").isSubsetOf(authority(this.service));
	}

	/** Forgets the errors that a test has provoked, and returns them. */
	List<String> forgiveErrors() {
		List<String> forgiven = List.copyOf(this.errors);
		this.errors.clear();
		return forgiven;
	}

	private static String authority(String address) {
		URI uri = URI.create(address);
		return (uri.getAuthority() != null) ? uri.getAuthority() : uri.getScheme() + ":";
	}

	@Override
	public void close() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

}
