// Runs before the first paint, so that the page never flashes in the other scheme.
(() => {
  const kept = localStorage.getItem('entente.scheme');
  if (kept === 'light' || kept === 'dark') {
    document.documentElement.dataset.scheme = kept;
  }
})();
