package entente.api.explorer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files as other programs want them.
 */
@BrowserTest
class ExportsBrowserIT {

	private static final String HOSTILE = """
			[{ id: 'document:été/1', title: '<b>50% & {more} $ #1_\\\\', publisher: 'A "wire"', url: 'https://e.example/a_b?c={d}',
			   lang: 'fr', published: '2024-03-05' }, { id: 'document:2' }]""";

	@Test
	void writesTablesAsSpreadsheetsReadThemWithoutRunningThem(Tab tab) {
		assertThat(made(tab, "csv",
				"csv([{ a: '=1+1', b: -2.5 }, { a: 'say \"a, b\"', b: null }, { a: '\\n', b: '@x' }],"
						+ " ['a', 'b'].map((label) => ({ label, value: (row) => row[label] })))"))
			.isEqualTo("\uFEFFa,b\r\n'=1+1,-2.5\r\n\"say \"\"a, b\"\"\",\r\n\"\n\",'@x\r\n");
	}

	@Test
	void writesGraphsAsGraphToolsReadThem(Tab tab) {
		assertThat(made(tab, "graphml",
				"graphml({ nodes: [{ id: 'A', label: '<&\"\u0001' }],"
						+ " edges: [{ id: 'A-B', from: 'A', to: 'B', strength: 0.5, lastSeen: null }] })"))
			.contains("<key id=\"edge-strength\" for=\"edge\" attr.name=\"strength\" attr.type=\"double\"></key>",
					"<node id=\"A\"><data key=\"node-label\">&lt;&amp;&quot;</data></node>",
					"<edge id=\"A-B\" source=\"A\" target=\"B\"><data key=\"edge-strength\">0.5</data></edge>")
			.doesNotContain("lastSeen");
	}

	@Test
	void citesForTex(Tab tab) {
		assertThat(made(tab, "cite", "bibtex(" + HOSTILE + ", '2026-01-02')")).isEqualTo("""
				@online{ete-1,
				  title = {{<b>50\\% \\& \\{more\\} \\$ \\#1\\_\\textbackslash{}}},
				  organization = {{A "wire"}},
				  date = {2024-03-05},
				  langid = {french},
				  url = {https://e.example/a_b?c=%7Bd%7D},
				  urldate = {2026-01-02},
				}

				@online{2,
				}
				""");
	}

	@Test
	void citesForReferenceManagers(Tab tab) {
		assertThat(made(tab, "cite", "ris(" + HOSTILE + ", '2026-01-02')")).isEqualTo("""
				TY  - NEWS
				ID  - ete-1
				TI  - <b>50% & {more} $ #1_\\
				PB  - A "wire"
				PY  - 2024
				DA  - 2024/03/05
				LA  - fr
				UR  - https://e.example/a_b?c={d}
				Y2  - 2026/01/02
				ER  -\s

				TY  - NEWS
				ID  - 2
				ER  -\s
				""".replace("\n", "\r\n"));
	}

	/** What an expression over a module's functions comes to. */
	private static String made(Tab tab, String module, String expression) {
		String script = "async () => { const { %s } = await import('./explorer/exports/%s.js'); return %s; }"
			.formatted(expression.substring(0, expression.indexOf('(')), module, expression);
		return (String) tab.open("/").page().evaluate(script);
	}

}
