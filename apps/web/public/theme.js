// Runs before the first paint, so that nobody who chose dark is flashed white. A file of its own: the page's policy allows no inline script.
(() => {
  let choice = 'system';
  try {
    choice = localStorage.getItem('scrimmage.theme') ?? 'system';
  } catch {
    // Storage is switched off in this browser: the system's theme is used.
  }
  const dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
