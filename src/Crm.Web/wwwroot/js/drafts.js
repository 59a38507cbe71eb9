// <form data-draft="key">: what is typed is kept by the server (/brouillons), in this browser when the server cannot be reached.
import { send } from "./csrf.js";
import { element, onContent, within } from "./page.js";

const url = "/brouillons";
const delay = 900;
const forms = new Set();
const localKey = form => `crm.draft.${document.body.dataset.user}.${form.dataset.draft}`;

// A list keeps its labels, since a picker may hold options the page does not know.
function read(form) {
  const values = {};
  for (const field of form.elements) {
    if (!field.name || field.name.startsWith("__") || ["file", "password", "hidden", "submit", "button"].includes(field.type) || field.closest("[data-no-draft]")) continue;
    if (field.type === "checkbox" || field.type === "radio") { if (field.checked) (values[field.name] ??= []).push(field.value); else values[field.name] ??= []; }
    else if (field.tagName === "SELECT") values[field.name] = [...field.selectedOptions].map(option => [option.value, option.text]);
    else values[field.name] = field.value;
  }
  return JSON.stringify(values);
}

function write(form, json) {
  const values = JSON.parse(json);
  for (const field of form.elements) {
    const value = values[field.name];
    if (value === undefined || field.closest("[data-no-draft]")) continue;
    if (field.type === "checkbox" || field.type === "radio") field.checked = value.includes(field.value);
    else if (field.tagName === "SELECT") {
      for (const [key, text] of value) if (![...field.options].some(option => option.value === key)) field.append(new Option(text, key));
      for (const option of field.options) option.selected = value.some(([key]) => key === option.value);
      field.dispatchEvent(new Event("crm:refresh"));
    } else if (field.type !== "hidden") field.value = value;
  }
}

function keepHere(form, json) { try { localStorage.setItem(localKey(form), json); } catch { /* no room, or private browsing */ } }
function forgetHere(form) { try { localStorage.removeItem(localKey(form)); } catch { /* private browsing */ } }

async function save(form, options) {
  clearTimeout(form.draftTimer);
  const json = read(form);
  if (json === form.draftSaved) return;
  form.draftSaved = json;
  try {
    const answer = json === form.draftFirst ? await send("DELETE", `${url}?key=${encodeURIComponent(form.dataset.draft)}`, undefined, options) : await send("POST", url, { key: form.dataset.draft, json }, options);
    if (!answer.ok) throw new Error(String(answer.status));
    forgetHere(form);
  } catch {
    form.draftSaved = null;
    keepHere(form, json);
  }
}

export function clear(key) {
  for (const form of forms) if (form.dataset.draft === key) {
    clearTimeout(form.draftTimer);
    form.draftFirst = form.draftSaved = read(form);
  }
  forgetHere({ dataset: { draft: key } });
  return send("DELETE", `${url}?key=${encodeURIComponent(key)}`, undefined, { keepalive: true }).catch(() => {});
}

async function find(form) {
  let here = null;
  try { here = localStorage.getItem(localKey(form)); } catch { /* private browsing */ }
  if (here) return { json: here };
  try {
    const answer = await send("GET", `${url}?key=${encodeURIComponent(form.dataset.draft)}`);
    return answer.status === 200 ? await answer.json() : null;
  } catch { return null; }
}

async function restore(form) {
  await cleared;
  const draft = await find(form);
  // Someone who is already typing goes on.
  if (!draft?.json || !form.isConnected || read(form) !== form.draftFirst || draft.json === form.draftFirst) return;
  write(form, draft.json);
  form.draftSaved = read(form);
  const when = draft.savedAt ? ` du ${new Date(draft.savedAt).toLocaleString("fr-FR", { dateStyle: "short", timeStyle: "short" })}` : "";
  const erase = element("button", { type: "button" }, "effacer");
  const line = element("p", { class: "draft-line", role: "status" }, `Brouillon${when} retrouvé · `, erase);
  erase.addEventListener("click", () => {
    write(form, form.draftFirst);
    clear(form.dataset.draft);
    line.remove();
    form.querySelector("input:not([type=hidden], [type=radio]), textarea, select")?.focus();
  });
  form.prepend(line);
}

// A plain post: the page that follows tells whether it was accepted. The sign-in page has no user: nothing is known yet.
function clearSent() {
  try {
    const sent = sessionStorage.getItem("crm.draft.sent");
    sessionStorage.removeItem("crm.draft.sent");
    if (sent && document.body.dataset.user && !document.querySelector("[data-errors], [data-error-page]")) return clear(sent);
  } catch { /* private browsing */ }
  return null;
}
const cleared = clearSent();

function start(form) {
  if (forms.has(form)) return;
  for (const gone of forms) if (!gone.isConnected) forms.delete(gone);
  forms.add(form);
  form.draftFirst = form.draftSaved = read(form);
  form.addEventListener("input", () => {
    clearTimeout(form.draftTimer);
    form.draftTimer = setTimeout(() => save(form), delay);
  });
  // A form that comes back refused already holds what was typed.
  if (!form.querySelector("[data-errors]") && !form.closest("main, dialog")?.querySelector("[data-errors]")) restore(form);
}

onContent(root => within(root, "form[data-draft]").forEach(start));

addEventListener("pagehide", () => { for (const form of forms) if (form.isConnected && !form.draftSent) save(form, { keepalive: true }); });

document.addEventListener("htmx:after:request", ({ detail: { ctx } }) => {
  const form = ctx.sourceElement;
  if (!forms.has(form) || ctx.request.method === "GET") return;
  if (ctx.response.status < 400) clear(form.dataset.draft);
  else if (ctx.response.status !== 422) keepHere(form, read(form));
});
document.addEventListener("htmx:error", ({ detail: { ctx } }) => { if (forms.has(ctx?.sourceElement)) keepHere(ctx.sourceElement, read(ctx.sourceElement)); });

document.addEventListener("submit", event => {
  const form = event.target;
  if (!forms.has(form) || event.defaultPrevented) return;
  form.draftSent = true;
  keepHere(form, read(form));
  try { sessionStorage.setItem("crm.draft.sent", form.dataset.draft); } catch { /* private browsing */ }
});
