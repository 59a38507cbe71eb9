// data-confirm="what will happen" asks first; data-confirm-title, data-confirm-ok name it, data-confirm-word must be typed, data-confirm-danger warns.
const dialog = document.getElementById("confirm");
const agreed = new WeakSet();

function ask(text, { confirmTitle = "Confirmer", confirmOk = "Continuer", confirmWord, confirmDanger } = {}) {
  const ok = dialog.querySelector("[data-ok]");
  const word = dialog.querySelector("[data-word]");
  const typed = word.querySelector("input");
  dialog.querySelector("h2").textContent = confirmTitle;
  dialog.querySelector("#confirm-text").textContent = text;
  ok.textContent = confirmOk;
  ok.className = `btn ${confirmDanger === undefined ? "btn-primary" : "btn-danger"}`;
  word.hidden = !confirmWord;
  word.querySelector("label").textContent = `Pour confirmer, écrivez « ${confirmWord} »`;
  typed.value = "";
  ok.disabled = Boolean(confirmWord);
  typed.oninput = () => { ok.disabled = typed.value.trim() !== confirmWord; };
  dialog.returnValue = "no";
  dialog.showModal();
  (confirmWord ? typed : ok).focus();
  return new Promise(resolve => dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true }));
}

document.addEventListener("click", async event => {
  const asked = event.target.closest("[data-confirm]");
  if (!dialog || !asked || agreed.delete(asked)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!await ask(asked.dataset.confirm, asked.dataset)) return;
  agreed.add(asked);
  asked.click();
}, true);

document.addEventListener("htmx:confirm", event => {
  if (!dialog) return;
  event.preventDefault();
  const { ctx, issueRequest, dropRequest } = event.detail;
  ask(ctx.confirm, ctx.sourceElement.dataset).then(yes => yes ? issueRequest() : dropRequest());
});
