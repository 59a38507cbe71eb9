// Single keys where nothing is being typed: ? for the list, g then a letter to jump, / to filter, e to edit.
import { hasOpenDialog, isTyping } from "./page.js";

const places = { j: "/", t: "/territoires", r: "/reseau", e: "/echanges", p: "/projets", g: "/gouvernance", i: "/pilotage", a: "/administration" };
const help = document.getElementById("shortcuts");
let jumping = 0;

function jump(key) {
  const link = [...document.querySelectorAll("a[data-jump]")].find(a => a.pathname.endsWith(places[key] ?? "\0") && (places[key] !== "/" || a === document.querySelector("a[data-jump]")));
  link?.click();
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || hasOpenDialog()) return;
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
