// The theme buttons and the width of the rail; boot.js applies what is chosen here.
const keep = (name, value) => {
  try { value ? localStorage.setItem(name, value) : localStorage.removeItem(name); } catch { /* private browsing: for this page only */ }
  document.dispatchEvent(new CustomEvent("crm:look"));
  show();
};
const read = name => { try { return localStorage.getItem(name) ?? ""; } catch { return ""; } };

function show() {
  for (const button of document.querySelectorAll("[data-theme-choice]")) button.setAttribute("aria-pressed", String(button.dataset.themeChoice === read("crm.theme")));
  for (const button of document.querySelectorAll("[data-rail-toggle]")) button.setAttribute("aria-pressed", String(read("crm.rail") === "small"));
}

document.addEventListener("click", event => {
  const theme = event.target.closest("[data-theme-choice]");
  if (theme) keep("crm.theme", theme.dataset.themeChoice);
  if (event.target.closest("[data-rail-toggle]")) keep("crm.rail", read("crm.rail") ? "" : "small");
});
show();
