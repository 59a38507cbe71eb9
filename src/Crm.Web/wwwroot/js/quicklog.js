// The panel from the right, from any page: « n » or a [data-quicklog] link. Closing keeps what was typed.
import { isCommand } from "./page.js";

const drawer = document.getElementById("quicklog");
const body = document.getElementById("quicklog-body");
let shown = null;

async function open(territory, href) {
  if (drawer.open) return;
  const url = new URL(drawer.dataset.url, location.href);
  url.searchParams.set("panneau", "1");
  // A link says where one starts from: a dossier, a person, a day, a copy.
  for (const [name, value] of href ? new URL(href, location.href).searchParams : []) url.searchParams.set(name, value);
  if (territory) url.searchParams.set("territoire", territory);
  if (!href && document.body.dataset.dossier) url.searchParams.set("dossier", document.body.dataset.dossier);
  drawer.showModal();
  if (shown !== url.href || !body.querySelector("form")) {
    body.innerHTML = '<span class="skeleton"></span>'.repeat(6);
    body.setAttribute("aria-busy", "true");
    await htmx.ajax("GET", url.pathname + url.search, { target: body, swap: "innerHTML" });
    body.removeAttribute("aria-busy");
    shown = body.querySelector("form") ? url.href : null;
    if (!shown) drawer.close();
  }
  (body.querySelector("[autofocus]") ?? body.querySelector("input:not([type=hidden], [type=radio]), textarea"))?.focus();
}

if (drawer) {
  document.addEventListener("click", event => {
    const link = event.target.closest("[data-quicklog]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.closest("[popover]")?.matches(":popover-open")) link.closest("[popover]").hidePopover();
    open(link.dataset.territory ?? document.body.dataset.territory, link.href?.includes("?") ? link.href : undefined);
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "n" || !isCommand(event)) return;
    event.preventDefault();
    open(document.body.dataset.territory);
  });
  // The server answers a save with HX-Trigger: {"panel-close":{},"toast":{…}}.
  document.addEventListener("panel-close", () => {
    drawer.close();
    body.replaceChildren();
    shown = null;
  });
}
