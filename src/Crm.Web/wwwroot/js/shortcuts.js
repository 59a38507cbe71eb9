// Single keys where nothing is being typed: ? for the list, g then a letter to jump, / to filter, e to edit.
import { isCommand } from "./page.js";

const places = { j: "/", t: "/territoires", r: "/reseau", e: "/echanges", p: "/projets", g: "/gouvernance", i: "/pilotage", a: "/administration" };
const help = document.getElementById("shortcuts");
let jumping = 0;

function jump(key) {
  const link = [...document.querySelectorAll("a[data-jump]")].find(a => a.pathname.endsWith(places[key] ?? "\0") && (places[key] !== "/" || a === document.querySelector("a[data-jump]")));
  link?.click();
}

document.addEventListener("keydown", event => {
  if (!isCommand(event)) return;
  if (Date.now() - jumping < 1200) {
    jumping = 0;
    event.preventDefault();
    jump(event.key);
  } else if (event.key === "g") jumping = Date.now();
  else if (event.key === "?") help?.showModal();
  else if (event.key === "e") document.querySelector("main [data-edit]")?.click();
  else if (event.key === "/") {
    const filter = document.querySelector("main [data-filter]");
    if (!filter) return;
    event.preventDefault();
    filter.focus();
  }
});

document.addEventListener("click", event => { if (event.target.closest("[data-shortcuts]")) help?.showModal(); });

// Someone who dictates, or whose hand slips, can turn the single keys off.
const keys = help?.querySelector("[data-keys-on]");
if (keys) {
  try { keys.checked = localStorage.getItem("crm.keys") !== "off"; } catch { /* private browsing: always on */ }
  keys.addEventListener("change", () => { try { localStorage.setItem("crm.keys", keys.checked ? "on" : "off"); } catch { /* private browsing */ } });
}
