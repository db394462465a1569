// Runs before the first paint, so that a chosen theme never flashes. `lib/theme.ts` writes the same key.
(() => {
  try {
    const theme = localStorage.getItem("nqpf-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be closed to us; the system's theme then holds.
  }
})();
