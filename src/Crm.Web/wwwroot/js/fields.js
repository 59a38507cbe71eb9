// Shortcuts in forms: buttons that set a date or a value, number keys for a strip of choices,
// Ctrl+Enter to save, Escape to give up an edit in place.
import { isTyping } from "./page.js";

const targetOf = button => document.getElementById(button.dataset.for) ?? button.closest(".field")?.querySelector("input:not([type=hidden]), select, textarea");

function set(field, value) {
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** « +7 » days or « +1m » months from today; a Saturday or a Sunday gives the Monday after. */
export function dateFrom(spec, today = new Date()) {
  const [, count, unit] = spec.match(/^\+?(-?\d+)(m?)$/);
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate());
  if (unit) {
    const wanted = day.getDate();
    day.setMonth(day.getMonth() + Number(count), 1);
    day.setDate(Math.min(wanted, new Date(day.getFullYear(), day.getMonth() + 1, 0).getDate()));
  } else day.setDate(day.getDate() + Number(count));
  if (Number(count) > 0) day.setDate(day.getDate() + ({ 6: 2, 0: 1 }[day.getDay()] ?? 0));
  return [day.getFullYear(), String(day.getMonth() + 1).padStart(2, "0"), String(day.getDate()).padStart(2, "0")].join("-");
}

document.addEventListener("click", event => {
  const date = event.target.closest("[data-set-date]");
  const value = event.target.closest("[data-set-value]");
  if (date) set(targetOf(date), dateFrom(date.dataset.setDate));
  if (value) set(targetOf(value), value.dataset.setValue);
});

document.addEventListener("keydown", event => {
  if (event.key === "Escape") event.target.closest?.("form[data-inline]")?.querySelector("[data-cancel]")?.click();
  const form = event.target.closest?.("form") ?? document.querySelector("dialog[open] form");
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && form && form.method !== "dialog") {
    event.preventDefault();
    form.requestSubmit(form.querySelector("[type=submit].btn-primary"));
    return;
  }
  const digit = event.code.match(/^(?:Digit|Numpad)([1-9])$/)?.[1];
  if (!digit || event.ctrlKey || event.metaKey || (!event.altKey && isTyping(event.target))) return;
  const choices = (document.querySelector("dialog[open]") ?? document).querySelectorAll("[data-keys] input[type=radio]");
  const chosen = choices[digit - 1];
  if (!chosen) return;
  event.preventDefault();
  chosen.click();
});
