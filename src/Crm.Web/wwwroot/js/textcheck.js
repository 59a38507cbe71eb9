// [data-text-check]: a free text about people is read while one types and on save (/api/v1/text-checks, nothing is stored).
// The author masks or keeps; a second save keeps what is still there. Without answer from the server the save goes on.
import { send } from "./csrf.js";
import { element, icon, newId, onContent, within } from "./page.js";

const url = "/api/v1/text-checks";
const delay = 900;
const kinds = { Health: "Santé d’une personne", Family: "Situation familiale", ChildName: "Prénom d’un enfant", Nir: "Numéro de sécurité sociale", PrivatePhone: "Téléphone privé", Opinion: "Religion, opinion ou syndicat" };
const reasons = { FalseAlarm: "Fausse alerte", NeededForFollowUp: "Nécessaire au suivi", PersonAgrees: "La personne est d’accord", Public: "Information publique" };

async function check(field) {
  clearTimeout(field.checkTimer);
  const text = field.value;
  if (field.checkedText === text) return;
  try {
    const answer = text.trim() ? await send("POST", url, { text }) : null;
    if (answer && !answer.ok) return;
    const warnings = answer ? (await answer.json()).warnings.filter(w => !w.kept) : [];
    if (field.value !== text) return;
    field.checkedText = text;
    field.warnings = warnings;
    draw(field);
  } catch { /* no connection: the save says so itself */ }
}

const decide = (warning, choice, reason) => send("POST", `${url}/decisions`, { kind: warning.kind, choice, reason, passage: warning.passage }, { keepalive: true }).catch(() => {});

function panelOf(field) {
  if (field.checkPanel?.isConnected) return field.checkPanel;
  field.checkPanel = element("div", { class: "text-check", role: "status", id: newId("relire") });
  (field.closest(".with-shortcuts") ?? field).after(field.checkPanel);
  return field.checkPanel;
}

function draw(field) {
  if (!field.warnings.length && !field.checkPanel) return;
  const panel = panelOf(field);
  panel.replaceChildren();
  if (!field.warnings.length) return;
  panel.append(element("p", { class: "text-check-title" }, icon("shield-lock"), "À relire : la vie privée d’une personne. Vous décidez."));
  const list = element("ul");
  for (const warning of field.warnings) list.append(line(field, warning));
  panel.append(list);
}

function line(field, warning) {
  const words = field.value.slice(warning.start, warning.end);
  const mask = element("button", { type: "button", class: "btn btn-sm", "data-mask": "" }, "Masquer", element("span", { class: "visually-hidden" }, ` « ${words} »`));
  mask.addEventListener("click", () => settle(field, warning, "Masked"));
  const summary = element("summary", { class: "btn btn-sm" }, "Garder", element("span", { class: "visually-hidden" }, ` « ${words} »`), icon("chevron-down"));
  const choices = element("ul");
  for (const [reason, word] of Object.entries(reasons)) {
    const button = element("button", { type: "button" }, word);
    button.addEventListener("click", () => settle(field, warning, "Kept", reason));
    choices.append(element("li", {}, button));
  }
  const keep = element("details", { class: "menu" }, summary, element("div", { class: "menu-panel" }, choices));
  return element("li", {}, element("div", { class: "grow" }, element("mark", {}, words), element("span", { class: "text-check-kind" }, kinds[warning.kind] ?? warning.kind)), element("div", { class: "text-check-acts" }, mask, keep));
}

async function settle(field, warning, choice, reason) {
  const at = field.warnings.indexOf(warning);
  field.warnings.splice(at, 1);
  if (choice === "Masked") {
    const shift = warning.mask.length - (warning.end - warning.start);
    field.value = field.value.slice(0, warning.start) + warning.mask + field.value.slice(warning.end);
    for (const other of field.warnings) if (other.start >= warning.end) { other.start += shift; other.end += shift; }
    field.checkedText = field.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  draw(field);
  (field.checkPanel.querySelectorAll("[data-mask]")[at] ?? field.checkPanel.querySelector("[data-mask]") ?? field).focus();
  // The save waits for what was decided to be known.
  field.deciding = decide(warning, choice, reason);
}

const fieldsOf = form => [...form.querySelectorAll("[data-text-check]")];

async function read(form, submitter) {
  const fields = fieldsOf(form);
  await Promise.all(fields.map(check));
  await Promise.all(fields.map(field => field.deciding));
  const open = fields.filter(field => field.warnings?.length);
  const shown = JSON.stringify(open.map(field => field.warnings.map(warning => warning.passage)));
  if (open.length && form.textShown !== shown) {
    form.textShown = shown;
    open[0].checkPanel.scrollIntoView({ block: "center" });
    open[0].checkPanel.querySelector("[data-mask]").focus();
    return;
  }
  // Seen, and saved as it is: kept, without a reason.
  await Promise.all(open.flatMap(field => field.warnings.map(warning => decide(warning, "Kept"))));
  form.textRead = true;
  form.requestSubmit(submitter?.isConnected ? submitter : undefined);
}

document.addEventListener("submit", event => {
  const form = event.target;
  if (form.textRead) { form.textRead = false; return; }
  // A button that does something else of the form (delete, read an attached mail) saves no text.
  if (!(form instanceof HTMLFormElement) || form.method === "dialog" || event.submitter?.formNoValidate || event.submitter?.hasAttribute("formaction")) return;
  if (!fieldsOf(form).some(field => field.value.trim() && (field.checkedText !== field.value || field.warnings?.length))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (form.textReading) return;
  form.textReading = true;
  read(form, event.submitter).finally(() => { form.textReading = false; });
}, true);

onContent(root => within(root, "[data-text-check]").forEach(field => {
  if (field.textChecked) return;
  field.textChecked = true;
  field.addEventListener("input", () => {
    if (field.value === field.checkedText) return;
    clearTimeout(field.checkTimer);
    field.checkTimer = setTimeout(() => check(field), delay);
  });
}));
