// Native dialogs: opened by data-open-dialog="id", closed by data-close-dialog or a click on the backdrop.
document.addEventListener("click", event => {
  const opener = event.target.closest("[data-open-dialog]");
  if (opener) document.getElementById(opener.dataset.openDialog)?.showModal();
  if (event.target.closest("[data-close-dialog]")) event.target.closest("dialog")?.close();
});

// Pressed and released on the backdrop: selecting text and letting go outside does not close.
let pressed = null;
document.addEventListener("pointerdown", event => { pressed = event.target; });
document.addEventListener("click", event => {
  if (!(event.target instanceof HTMLDialogElement) || pressed !== event.target || event.detail === 0) return;
  const box = event.target.getBoundingClientRect();
  const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
  if (!inside) event.target.close();
});
