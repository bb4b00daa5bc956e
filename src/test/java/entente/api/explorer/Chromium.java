package entente.api.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The machine's Chromium, headless: one for all tests of this JVM.
 */
final class Chromium {

	private static final Chromium INSTANCE = new Chromium();

	/** Milliseconds; long, for machines that do other things besides. */
	private static final double LONGEST_WAIT = 30_000;

	private final Browser browser;

	private Chromium() {
		Playwright playwright = Playwright
			.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT);
		Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		this.browser = playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
				.setArgs(List.of("--no-sandbox", "--force-color-profile=srgb")));
	}

	/** A browser that has seen nothing yet, of a reader of the language. */
	static BrowserContext fresh(Browser.NewContextOptions options) {
		return INSTANCE.browser.newContext(options);
	}

}
