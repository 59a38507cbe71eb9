// <form data-upload>: a file dropped on the form is chosen; the sending shows its progress. Without this the browser sends the form.
import { onContent, within } from "./page.js";

const token = () => document.querySelector('meta[name="csrf-token"]')?.content ?? "";
const size = bytes => (bytes / 1_048_576).toLocaleString("fr-FR", { maximumFractionDigits: 1 });

function fail(form, text) {
  const line = form.querySelector("[data-upload-error]");
  line.textContent = text;
  line.hidden = false;
  form.querySelector("[data-upload-progress]").hidden = true;
  form.querySelector("[type=submit]").disabled = false;
  form.querySelector("input[type=file]").focus();
}

/** What a refused page says: its summary of errors, without the heading. */
function reasonOf(request) {
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  const lines = [...page.querySelectorAll("[data-errors] li")].map(line => line.textContent.trim());
  if (lines.length) return lines.join(" ");
  try { return JSON.parse(request.responseText).detail; } catch { return `L’envoi n’a pas abouti (${request.status}).`; }
}

function send(form) {
  const progress = form.querySelector("[data-upload-progress]");
  const request = new XMLHttpRequest();
  form.querySelector("[data-upload-error]").hidden = true;
  progress.hidden = false;
  form.querySelector("[type=submit]").disabled = true;
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    progress.querySelector("progress").value = total ? loaded / total * 100 : 0;
    progress.querySelector("[data-upload-said]").textContent = `${size(loaded)} Mo sur ${size(total)}`;
  });
  request.addEventListener("load", () => {
    const next = request.getResponseHeader("HX-Redirect");
    if (!next) return fail(form, reasonOf(request));
    if (next.split("#")[0] === location.pathname + location.search) location.reload();
    else location.assign(next);
  });
  request.addEventListener("error", () => fail(form, "Connexion perdue pendant l’envoi : réessayez."));
  request.open("POST", form.action);
  request.setRequestHeader("HX-Request", "true");
  request.setRequestHeader("RequestVerificationToken", token());
  request.send(new FormData(form));
}

onContent(root => within(root, "form[data-upload]").forEach(form => {
  if (form.uploads) return;
  form.uploads = true;
  const file = form.querySelector("input[type=file]");
  form.addEventListener("submit", event => {
    if (!file.files.length || event.defaultPrevented) return;
    event.preventDefault();
    send(form);
  });
  for (const name of ["dragenter", "dragover"]) form.addEventListener(name, event => { event.preventDefault(); form.dataset.over = ""; });
  for (const name of ["dragleave", "drop"]) form.addEventListener(name, () => { delete form.dataset.over; });
  form.addEventListener("drop", event => {
    event.preventDefault();
    if (!event.dataTransfer.files.length) return;
    file.files = event.dataTransfer.files;
    file.dispatchEvent(new Event("change", { bubbles: true }));
    file.focus();
  });
}));
