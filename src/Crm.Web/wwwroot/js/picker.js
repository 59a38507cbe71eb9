// <select data-picker="/territoires/choix"> becomes chips and a search line; the select stays, hidden, and is what the form sends.
import { send } from "./csrf.js";
import { element, icon, newId, onContent, plain, within } from "./page.js";

function enhance(select) {
  if (select.picker) return;
  select.picker = true;
  const many = select.multiple;
  const listId = newId("picker-options");
  const input = element("input", { type: "text", id: select.id, role: "combobox", "aria-expanded": "false", "aria-controls": listId, "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false", placeholder: select.dataset.placeholder ?? "Chercher…", "data-no-draft": "" });
  const box = element("div", { class: "picker-box" }, input);
  const list = element("div", { class: "options", id: listId, role: "listbox", "aria-label": "Propositions", hidden: "" });
  const said = element("span", { class: "visually-hidden", role: "status" });
  const picker = element("div", { class: "picker" }, box, list, said);
  for (const name of ["aria-describedby", "aria-invalid", "aria-required"]) if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name));
  if (select.getAttribute("aria-invalid") === "true") picker.dataset.invalid = "";
  select.id = `${select.id}-valeurs`;
  select.hidden = true;
  select.after(picker);
  let asked = null, timer = 0, offered = [];

  const chosen = () => [...select.options].filter(option => option.selected && option.value !== "");
  const options = () => [...list.querySelectorAll("[role=option]")];

  function draw() {
    for (const chip of box.querySelectorAll(".chip")) chip.remove();
    for (const option of chosen()) {
      const remove = element("button", { type: "button", class: "chip-remove" }, icon("x"), element("span", { class: "visually-hidden" }, `Retirer ${option.text}`));
      remove.addEventListener("click", () => drop(option));
      input.before(element("span", { class: "chip" }, option.text, remove));
    }
    input.hidden = !many && chosen().length > 0;
  }

  function changed(text) {
    draw();
    said.textContent = text;
    select.dispatchEvent(new Event("input", { bubbles: true }));
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function drop(option) {
    option.selected = false;
    if (!many) select.value = "";
    changed(`${option.text} retiré`);
    input.focus();
  }

  function take({ value, label }) {
    let option = [...select.options].find(each => each.value === value);
    if (!option) select.append(option = new Option(label, value));
    option.selected = true;
    input.value = "";
    close();
    changed(`${label} ajouté`);
    (many ? input : box.querySelector(".chip-remove")).focus();
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function choose(option) {
    list.querySelector("[aria-selected=true]")?.removeAttribute("aria-selected");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
  }

  function offer(items) {
    const taken = new Set(chosen().map(option => option.value));
    offered = items.filter(item => !taken.has(item.value));
    list.replaceChildren(...offered.map((item, index) => {
      const option = element("div", { role: "option", id: `${listId}-${index}` }, element("span", {}, item.label));
      if (item.hint) option.append(element("span", { class: "sub" }, item.hint));
      return option;
    }));
    if (offered.length === 0) list.append(element("div", { class: "options-none" }, "Rien ne correspond."));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    choose(options()[0]);
  }

  async function look() {
    asked?.abort();
    const mine = asked = new AbortController();
    const words = plain(input.value.trim());
    if (!select.dataset.picker) return offer([...select.options].filter(o => o.value !== "" && plain(o.text).includes(words)).map(o => ({ value: o.value, label: o.text })));
    const url = new URL(select.dataset.picker, location.href);
    url.searchParams.set("q", input.value.trim());
    try {
      const answer = await send("GET", url, undefined, { signal: mine.signal });
      if (answer.ok && asked === mine) offer(await answer.json());
    } catch { /* replaced by a newer question, or no network */ }
  }

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 160); });
  input.addEventListener("focusout", () => setTimeout(() => { if (!picker.contains(document.activeElement)) close(); }, 120));
  input.addEventListener("keydown", event => {
    const all = options();
    const at = all.findIndex(option => option.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown" && list.hidden) look();
    else if (event.key === "ArrowDown") choose(all[(at + 1) % all.length]);
    else if (event.key === "ArrowUp") choose(all[(at - 1 + all.length) % all.length]);
    else if (event.key === "Enter" && !event.ctrlKey && !list.hidden && at >= 0) take(offered[at]);
    else if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "Backspace" && input.value === "" && chosen().length) return drop(chosen().at(-1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener("pointerdown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const at = options().indexOf(event.target.closest("[role=option]"));
    if (at >= 0) take(offered[at]);
  });
  box.addEventListener("click", event => { if (event.target === box) input.focus(); });
  select.addEventListener("crm:refresh", draw);
  draw();
}

onContent(root => within(root, "select[data-picker]").forEach(enhance));
