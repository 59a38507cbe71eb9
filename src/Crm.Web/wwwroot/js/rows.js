// Tables whose lines hold an a.row-link: click anywhere on the line, j / k to move.
import { isCommand } from "./page.js";

const linkOf = row => row?.querySelector("a.row-link");
const rows = () => [...document.querySelectorAll("main tbody tr")].filter(row => linkOf(row) && row.offsetParent !== null);

function opens(event) {
  const row = event.target.closest?.("main tbody tr");
  if (!linkOf(row) || event.target.closest("a, button, input, select, textarea, label, summary") || getSelection().toString()) return;
  if (event.ctrlKey || event.metaKey || event.button === 1) window.open(linkOf(row).href);
  else linkOf(row).click();
}
document.addEventListener("click", opens);
document.addEventListener("auxclick", event => { if (event.button === 1) opens(event); });

function move(step) {
  const all = rows();
  if (all.length === 0) return;
  const now = all.indexOf(document.activeElement?.closest("tr"));
  const next = all[Math.min(all.length - 1, Math.max(0, now < 0 ? 0 : now + step))];
  linkOf(next).focus();
  next.scrollIntoView({ block: "nearest" });
}
document.addEventListener("focusin", event => {
  for (const row of document.querySelectorAll("tr.is-at")) row.classList.remove("is-at");
  const row = event.target.closest("main tbody tr");
  if (linkOf(row)) row.classList.add("is-at");
});

document.addEventListener("keydown", event => {
  if (!isCommand(event)) return;
  if (event.key === "j") move(1);
  if (event.key === "k") move(-1);
});
