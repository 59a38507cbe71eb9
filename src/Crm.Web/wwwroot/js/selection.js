// Ticked lines: x ticks the one under the focus, Shift extends from the last one, the head box ticks the page, the bar counts.
import { isCommand } from "./page.js";

let last = null;

const boxesOf = list => [...list.querySelectorAll(".row-check")];

function count(list) {
  const boxes = boxesOf(list);
  const ticked = boxes.filter(box => box.checked).length;
  const filter = list.querySelector("[data-check-filter]");
  if (filter && ticked < boxes.length) filter.checked = false;
  for (const text of list.querySelectorAll("[data-selected-count]"))
    text.textContent = filter?.checked ? `${text.dataset.total} ${text.dataset.many}` : `${ticked} ${ticked > 1 ? text.dataset.many : text.dataset.one}`;
  const all = list.querySelector("[data-check-all]");
  if (all) [all.checked, all.indeterminate] = [ticked === boxes.length && ticked > 0, ticked > 0 && ticked < boxes.length];
}

function tick(box, extend) {
  const list = box.closest(".select-list");
  const boxes = boxesOf(list);
  if (extend && boxes.includes(last)) {
    const [from, to] = [boxes.indexOf(last), boxes.indexOf(box)].sort((a, b) => a - b);
    for (const each of boxes.slice(from, to + 1)) each.checked = box.checked;
  }
  last = box;
  count(list);
}

document.addEventListener("click", event => {
  const list = event.target.closest?.(".select-list");
  if (!list) return;
  const target = event.target;
  if (target.matches(".row-check")) return tick(target, event.shiftKey);
  const none = target.closest("[data-check-none]");
  if (target.matches("[data-check-all]") || none) for (const box of boxesOf(list)) box.checked = none ? false : target.checked;
  else if (target.matches("[data-check-filter]")) { if (target.checked) for (const box of boxesOf(list)) box.checked = true; }
  else return;
  count(list);
});

document.addEventListener("keydown", event => {
  if (event.key.toLowerCase() !== "x" || !isCommand(event)) return;
  const box = document.activeElement?.closest("tr")?.querySelector(".row-check");
  if (!box) return;
  box.checked = event.shiftKey && last ? true : !box.checked;
  tick(box, event.shiftKey);
});

// After a refusal, or coming back, the boxes may be ticked already.
for (const list of document.querySelectorAll(".select-list")) if (list.querySelector(".row-check:checked")) count(list);
addEventListener("pageshow", () => document.querySelectorAll(".select-list").forEach(count));
