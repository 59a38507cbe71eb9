// The month and the week by keyboard: arrows go from day to day, Page up and down turn the page, t comes back to today.
import { isCommand } from "./page.js";

const table = document.querySelector("[data-calendar]");
const go = link => document.querySelector(link)?.click();
// The day one is going to while its page comes: an arrow held down goes on from there.
let leaving = null;
addEventListener("pageshow", event => { if (event.persisted) leaving = null; });

function moveTo(iso) {
  const day = leaving ? null : table.querySelector(`[data-day="${iso}"]`);
  if (!day) {
    leaving = iso;
    const url = new URL(table.dataset.calendar, location.href);
    url.searchParams.set("le", iso);
    url.hash = "jour";
    location.assign(url);
    return;
  }
  for (const each of table.querySelectorAll("[data-day]")) each.tabIndex = each === day ? 0 : -1;
  day.focus();
}

function shifted(iso, days) {
  const [year, month, day] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

if (table) {
  const chosen = new URL(location.href).searchParams.get("le");
  const days = [...table.querySelectorAll("[data-day]")];
  const first = days.find(day => day.dataset.day === chosen) ?? days.find(day => day.hasAttribute("aria-current")) ?? days[0];
  for (const day of days) day.tabIndex = day === first ? 0 : -1;
  if (location.hash === "#jour") first.focus();
  table.addEventListener("keydown", event => {
    const here = event.target.closest("[data-day]");
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    if (!here || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    moveTo(shifted(leaving ?? here.dataset.day, step));
  });
}

document.addEventListener("keydown", event => {
  if (!isCommand(event)) return;
  if (event.key === "t") go("[data-today]");
  else if (event.key === "PageUp" && table) go("[data-before]");
  else if (event.key === "PageDown" && table) go("[data-after]");
  else return;
  event.preventDefault();
});
