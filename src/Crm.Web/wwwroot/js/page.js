// Small things several modules need.

/** Calls back with the body now, then with every piece of content htmx brings. */
export function onContent(callback) {
  callback(document.body);
  document.addEventListener("htmx:after:process", event => { if (event.target instanceof Element) callback(event.target); });
}

/** The matching elements of a piece of content, itself included. */
export const within = (root, selector) => [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];

/** True where a letter is text and not a command. */
export const isTyping = target => target instanceof Element
  && target.closest("input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]") !== null;

/** True when a single key is a command here: nothing is being typed, nothing is open, and the person keeps these keys on. */
export function isCommand(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector("dialog[open]")) return false;
  try { return localStorage.getItem("crm.keys") !== "off"; } catch { return true; }
}

/** Same words without accents, ligatures nor case. */
export const plain = text => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("œ", "oe").replaceAll("æ", "ae");

let lastId = 0;
export const newId = prefix => `${prefix}-${++lastId}`;

export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== null) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

export function icon(name) {
  const sprite = document.querySelector("svg.icon use").getAttribute("href").split("#")[0];
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${sprite}#${name}`);
  svg.append(use);
  return svg;
}
