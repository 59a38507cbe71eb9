// The form of an exchange: a template fills what is empty, an invitation or a mail dropped on it is read, people of its territories come first.
import { send } from "./csrf.js";
import { onContent, within } from "./page.js";

const inputOf = (form, name) => form.elements[`Input.${name}`];

function fill(field, value, form) {
  if (!field || value === null || value === undefined || (field.value !== "" && field.value !== form.filled?.[field.name])) return false;
  field.value = value;
  (form.filled ??= {})[field.name] = field.value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

// Only what a person has not touched: the kind and the readers have a value from the start.
function choose(radios, value, form, name) {
  if (!value || form.touched?.has(name)) return;
  for (const radio of radios) radio.checked = radio.value === value;
}

async function useTemplate(select) {
  const form = select.form;
  if (!select.value) return;
  const answer = await send("GET", select.dataset.template + select.value);
  if (!answer.ok) return;
  const template = await answer.json();
  const kept = [];
  if (!fill(inputOf(form, "Subject"), template.subject, form) && template.subject) kept.push("l’objet");
  if (!fill(inputOf(form, "Text"), template.text, form) && template.text) kept.push("le texte");
  fill(inputOf(form, "DurationMinutes"), template.durationMinutes, form);
  choose(inputOf(form, "Kind"), template.kind, form, "Input.Kind");
  choose(inputOf(form, "Audience"), template.audience, form, "Input.Audience");
  const said = form.querySelector("[data-template-said]");
  if (said) said.textContent = `Modèle « ${template.name} » appliqué${kept.length ? ` ; ${kept.join(" et ")} que vous aviez écrit est gardé` : ""}.`;
}

function findPeopleOf(form) {
  const territories = [...form.querySelector("[data-log-territories]")?.selectedOptions ?? []].map(option => `territoire=${encodeURIComponent(option.value)}`);
  for (const select of form.querySelectorAll("[data-log-people]")) select.dataset.picker = `/echanges/participants/choix?${territories.slice(0, 20).join("&")}`;
}

const isMessage = file => /\.(ics|eml)$/i.test(file.name);

function read(form, files) {
  const input = form.querySelector("input[type=file][name=message]");
  const file = [...files].find(isMessage);
  if (!input || !file) return;
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  form.querySelector("[data-read-message]").click();
}

function start(form) {
  if (form.logForm) return;
  form.logForm = true;
  findPeopleOf(form);
  form.addEventListener("change", event => {
    const field = event.target;
    if (event.isTrusted && field.type === "radio") (form.touched ??= new Set()).add(field.name);
    if (field.matches("[data-template]")) useTemplate(field);
    if (field.matches("[data-log-territories]")) findPeopleOf(form);
    if (field.matches("input[type=file][name=message]") && field.files.length) form.querySelector("[data-read-message]").click();
  });
  form.addEventListener("dragover", event => { if (form.querySelector("[data-drop-message]") && event.dataTransfer.types.includes("Files")) { event.preventDefault(); form.classList.add("is-dropping"); } });
  for (const end of ["dragleave", "drop"]) form.addEventListener(end, () => form.classList.remove("is-dropping"));
  form.addEventListener("drop", event => { if (form.querySelector("[data-drop-message]")) { event.preventDefault(); read(form, event.dataTransfer.files); } });
}

onContent(root => within(root, "form[data-log-form]").forEach(start));
