// Runs before Neo4j Browser starts, which takes its settings from here and connects as its address asks.
const { open, guide } = document.currentScript.dataset;

const settings = JSON.parse(localStorage.getItem("neo4j.settings") ?? "null");
localStorage.setItem(
  "neo4j.settings",
  JSON.stringify({
    initCmd: `:play ${new URL(guide, location.href)}`,
    ...settings,
    allowCrashReports: false,
    allowUserStats: false,
  }),
);

const address = new URL(location.href);
if (open === "true" && !address.searchParams.has("preselectAuthMethod")) {
  address.searchParams.set("preselectAuthMethod", "NO_AUTH");
  history.replaceState(null, "", address);
}
