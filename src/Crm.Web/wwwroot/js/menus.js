// A <details class="menu"> closes when one clicks elsewhere, leaves it, or presses Escape.
const open = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", event => {
  for (const menu of open()) if (!menu.contains(event.target) || event.target.closest(".menu-panel a, .menu-panel [type=submit], [data-shortcuts]")) menu.open = false;
});
document.addEventListener("focusin", event => {
  for (const menu of open()) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  for (const menu of open()) {
    menu.open = false;
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
  }
});
