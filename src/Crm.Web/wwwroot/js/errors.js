// A failed request says so without replacing what was typed; a refused form (422), a conflict (409, 412) is swapped as a fragment.
import { toast } from "./toasts.js";

const shown = new Set([409, 412, 422]);
const title = document.title.replace(/^Erreur : /, "");

function messageOf(text, status) {
  let said;
  try {
    const problem = JSON.parse(text);
    said = problem.detail || problem.title;
  } catch { /* not the JSON of a refusal */ }
  return said || `La demande n’a pas abouti (${status}). Ce que vous avez écrit est gardé.`;
}

document.addEventListener("htmx:response:error", ({ detail: { ctx } }) => {
  const isPage = ctx.response.headers.get("Content-Type")?.startsWith("text/html");
  if (ctx.hx.redirect || (isPage && shown.has(ctx.response.status))) return;
  ctx.swap = "none";
  toast({ text: messageOf(ctx.text, ctx.response.status), tone: "late" });
});

document.addEventListener("htmx:error", ({ detail: { ctx } }) => {
  if (ctx) toast({ text: "Connexion perdue. Ce que vous avez écrit est gardé ; réessayez dans un instant.", tone: "late" });
});

document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  if (ctx.request?.method === "GET") return;
  document.title = (document.querySelector("[data-errors]") ? "Erreur : " : "") + title;
});

// A line of the summary puts the cursor in its field, even when a script has taken the place of the control.
document.addEventListener("click", event => {
  const link = event.target.closest("[data-errors] a[href^='#']");
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  (field.matches("fieldset") ? field.querySelector("input:checked") ?? field.querySelector("input, select, textarea") : field)?.focus();
  field.scrollIntoView({ block: "center" });
});
