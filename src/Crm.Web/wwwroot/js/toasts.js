// Short messages: those of the page just loaded, those of an HX-Trigger « toast » header, those of our modules.
const region = document.getElementById("toasts");
const template = document.getElementById("toast");

/** @param {{ text: string, undoUrl?: string, openUrl?: string, tone?: string }} message */
export function toast({ text, undoUrl, openUrl, tone }) {
  if (!region || !text) return;
  const line = template.content.firstElementChild.cloneNode(true);
  line.querySelector("p").textContent = text;
  if (tone) line.dataset.tone = tone;
  const undo = line.querySelector("[data-undo]");
  const open = line.querySelector("[data-open]");
  undoUrl ? undo.dataset.undo = undoUrl : undo.remove();
  openUrl ? open.href = openUrl : open.remove();
  overDialog();
  region.append(line);
  leaveLater(line, undoUrl || openUrl ? 20_000 : 7_000);
}

// Behind a modal dialog nothing can be read or clicked: the region moves into it, and back when it closes.
function overDialog() {
  const host = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  if (region.parentNode !== host) host.append(region);
}
document.addEventListener("close", () => { if (region) overDialog(); }, true);

// The clock stops while the line is under the pointer or holds the focus.
function leaveLater(line, delay) {
  let timer;
  const start = () => { timer = setTimeout(() => line.remove(), delay); };
  const stop = () => clearTimeout(timer);
  for (const name of ["pointerenter", "focusin"]) line.addEventListener(name, stop);
  for (const name of ["pointerleave", "focusout"]) line.addEventListener(name, () => { stop(); start(); });
  start();
}

region?.addEventListener("click", event => {
  const line = event.target.closest(".toast-line");
  const undo = event.target.closest("[data-undo]");
  if (undo) htmx.ajax("POST", undo.dataset.undo, { target: "body", swap: "none" });
  if (undo || event.target.closest("[data-close]")) line.remove();
});

document.addEventListener("toast", event => toast(event.detail));

// What the server wrote is said again, so that it is read aloud.
for (const line of region?.querySelectorAll(".toast-line") ?? []) {
  const undoUrl = line.querySelector("form")?.getAttribute("action");
  const openUrl = line.querySelector("a")?.getAttribute("href");
  const text = line.querySelector("p").textContent;
  line.remove();
  setTimeout(() => toast({ text, undoUrl, openUrl }), 150);
}
