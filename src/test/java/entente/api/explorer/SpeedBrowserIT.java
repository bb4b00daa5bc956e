package entente.api.explorer;

import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast the page is, also with a network of 200 states and 2,000 ties. Times are
 * printed, not judged: they are those of the machine.
 */
@BrowserTest
class SpeedBrowserIT {

	/** Draws a network of that size by the module named, and tells in how long. */
	private static final String DRAW = """
			async (way) => {
			  const codes = Object.keys((await (await fetch('explorer/world.json')).json()).points).slice(0, 200);
			  const families = ['digital', 'economy', 'energy', 'environment', 'society', 'security', 'politics', 'none'];
			  const steps = [1, 2, 3, 5, 7, 11, 13, 17, 19, 23];
			  const edges = codes.flatMap((from, i) => steps.map((step) => ({ from, to: codes[(i + step) % 200],
			    id: from + '-' + codes[(i + step) % 200], weight: (i * step % 97) / 97, family: families[i * step % 8] })));
			  const nodes = codes.map((id, i) => ({ id, label: 'State ' + id, weight: i % 10 }));
			  const root = document.createElement('div');
			  root.className = 'drawing';
			  document.querySelector('.view').replaceChildren(root);
			  const module = await import(`./explorer/parts/${way}.js`);
			  const start = performance.now();
			  await module[way](root, { nodes, edges });
			  await new Promise(requestAnimationFrame);
			  return Math.round(performance.now() - start);
			}""";

	private static final String FRAMES = """
			() => {
			  window.frames = [];
			  const next = (now) => { window.frames.push(now); requestAnimationFrame(next); };
			  requestAnimationFrame(next);
			}""";

	private static final String RATE = """
			() => {
			  const gaps = window.frames.slice(1).map((at, i) => at - window.frames[i]).sort((one, other) => one - other);
			  const rate = Math.round(gaps.length * 1000 / (window.frames.at(-1) - window.frames[0]));
			  return `${rate} frames a second, one in twenty longer than ${Math.round(gaps[Math.floor(gaps.length * .95)])} ms`;
			}""";

	private static final String FIRST_VIEW = """
			() => {
			  const [page] = performance.getEntriesByType('navigation');
			  const bytes = performance.getEntriesByType('resource').reduce((sum, file) => sum + file.transferSize, page.transferSize);
			  return `answers keys after ${Math.round(page.domInteractive)} ms, is complete after ${Math.round(performance.now())} ms, ${Math.round(bytes / 1000)} kB`;
			}""";

	@ParameterizedTest
	@ValueSource(strings = { "graph", "map" })
	void drawsTheLargestNetwork(String way, Tab tab) {
		Page page = tab.open("/#/read").page();
		assertThat(tab.view()).isVisible();
		Object drawn = page.evaluate(DRAW, way);
		page.evaluate(FRAMES);
		drag(page, tab.the(".drawing").boundingBox());
		System.out.println(
				"200 states and 2,000 ties, " + way + ": drawn in " + drawn + " ms, dragged at " + page.evaluate(RATE));
		assertThat((int) page.evaluate("() => window.frames.length")).isGreaterThan(2);
	}

	@Test
	void showsTheFirstViewSoon(Tab tab) {
		Page page = tab.open("/").page();
		assertThat(tab.view()).isVisible();
		System.out.println("First view: " + page.evaluate(FIRST_VIEW));
	}

	/** Holds a place where nothing is, and moves it about. */
	private static void drag(Page page, BoundingBox drawing) {
		page.mouse().move(drawing.x + 12, drawing.y + 12);
		page.mouse().down();
		for (int turn = 0; turn < 8; turn++) {
			page.mouse()
				.move(drawing.x + 12 + (turn % 2) * 260, drawing.y + 12 + (turn % 3) * 90,
						new MoveOptions().setSteps(12));
		}
		page.mouse().up();
	}

}
