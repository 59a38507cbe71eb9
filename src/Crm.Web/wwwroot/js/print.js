// A link that prints the page; without a script the browser's own command does it.
for (const link of document.querySelectorAll("[data-print]"))
  link.addEventListener("click", event => { event.preventDefault(); window.print(); });
