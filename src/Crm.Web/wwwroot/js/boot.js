// Runs before the first paint: theme, width of the rail, and the fact that scripts work.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const read = name => { try { return localStorage.getItem(name) ?? ""; } catch { return ""; } };
  const apply = () => {
    root.dataset.bsTheme = read("crm.theme") || (dark.matches ? "dark" : "light");
    root.dataset.rail = read("crm.rail");
  };
  root.classList.add("js");
  apply();
  dark.addEventListener("change", apply);
  addEventListener("storage", apply);
  document.addEventListener("crm:look", apply);
})();
