// Runs before Neo4j Browser starts, which finds its settings here and connects as its address asks.
const { open, guide } = document.currentScript.dataset;

function change(key, change) {
  const stored = JSON.parse(localStorage.getItem(key) ?? "null");
  localStorage.setItem(key, JSON.stringify(change(stored)));
}

change("neo4j.settings", (settings) => ({
  initCmd: `:play ${new URL(guide, location.href)}`,
  ...settings,
  allowCrashReports: false,
  allowUserStats: false,
}));
// Nothing is collected, so the banner that says so is as good as shown.
change("neo4j.udc", (usage) => ({ ...usage, consentBannerShownCount: 100 }));

const address = new URL(location.href);
if (open === "true" && !address.searchParams.has("preselectAuthMethod")) {
  address.searchParams.set("preselectAuthMethod", "NO_AUTH");
  history.replaceState(null, "", address);
}
