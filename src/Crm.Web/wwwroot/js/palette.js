// Ctrl+K: pages and actions at once, then what the server finds. Options follow the combobox pattern.
import { send } from "./csrf.js";
import { element, icon, newId, plain } from "./page.js";

const dialog = document.getElementById("palette");
const input = dialog?.querySelector("input");
const list = dialog?.querySelector("[role=listbox]");
const status = dialog?.querySelector("[data-palette-count]");
let found = "", asked = "", searching = null, timer = 0;

const options = () => [...list.querySelectorAll("[role=option]")];
const active = () => list.querySelector("[aria-selected=true]");

function entries() {
  const go = [...document.querySelectorAll("a[data-jump]")].map(a => ({ label: a.textContent.trim(), href: a.href, icon: a.querySelector("use")?.getAttribute("href").split("#")[1] }));
  const create = [...document.querySelectorAll("a[data-create], .rail a[data-quicklog]")].map(a => ({ label: a.dataset.create || a.querySelector(".label").textContent.trim(), href: a.href, icon: "plus", run: () => a.click() }));
  return [["Créer", create], ["Aller à", go]];
}

function group(title, items) {
  const block = element("div", { role: "group", "aria-label": title }, element("div", { class: "options-title", "aria-hidden": "true" }, title));
  for (const item of items) {
    const option = element("a", { role: "option", href: item.href, tabindex: "-1" }, icon(item.icon ?? "arrow-right"), item.label);
    option.run = item.run;
    block.append(option);
  }
  return block;
}

function show() {
  const words = plain(input.value).split(/\s+/).filter(Boolean);
  const fits = item => words.every(word => plain(item.label).includes(word));
  list.replaceChildren(...entries().map(([title, items]) => [title, items.filter(fits)]).filter(([, items]) => items.length).map(([title, items]) => group(title, items)));
  if (found) list.insertAdjacentHTML("beforeend", found);
  if (words.length && options().length === 0 && !searching) list.append(element("div", { class: "options-none" }, "Rien ne correspond. Essayez un nom de commune, un code, une personne."));
  for (const option of options()) {
    option.id ||= newId("palette-option");
    option.tabIndex = -1;
  }
  choose(options()[0]);
}

function choose(option) {
  active()?.removeAttribute("aria-selected");
  if (!option) return input.removeAttribute("aria-activedescendant");
  option.setAttribute("aria-selected", "true");
  option.scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", option.id);
}

async function search() {
  searching?.abort();
  clearTimeout(timer);
  const text = asked = input.value.trim();
  if (text.length < 2) {
    searching = null;
    found = "";
    return show();
  }
  const mine = searching = new AbortController();
  try {
    const answer = await send("GET", `${list.dataset.search}?fragment=1&q=${encodeURIComponent(text)}`, undefined, { signal: mine.signal });
    if (answer.status === 401) return location.reload();
    found = answer.ok ? await answer.text() : "";
  } catch { /* replaced by a newer search, or no network: the pages remain */ }
  if (searching !== mine) return;
  searching = null;
  show();
  const instead = list.querySelector("[data-instead]")?.textContent;
  status.textContent = (instead ? `${instead} : ` : "") + (options().length > 1 ? `${options().length} résultats` : `${options().length} résultat`);
}

function run(option) {
  dialog.close();
  option.run ? option.run() : location.assign(option.href);
}

// Enter before the answer waits for it, so that an older result is never opened.
async function enter() {
  if (input.value.trim().length > 1 && (searching || asked !== input.value.trim())) await search();
  if (active()) run(active());
}

function open() {
  if (dialog.open) return;
  input.value = found = asked = "";
  dialog.showModal();
  show();
  input.focus();
}

if (dialog) {
  input.addEventListener("input", () => {
    show();
    clearTimeout(timer);
    timer = setTimeout(search, 160);
  });
  input.addEventListener("keydown", event => {
    const all = options();
    const at = all.indexOf(active());
    const next = { ArrowDown: all[(at + 1) % all.length], ArrowUp: all[(at - 1 + all.length) % all.length] }[event.key];
    if (next) choose(next);
    if (event.key === "Enter") enter();
    if (next || event.key === "Enter") event.preventDefault();
  });
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (!option || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    run(option);
  });
  document.addEventListener("keydown", event => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("click", event => {
    const link = event.target.closest("[data-palette]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
}
