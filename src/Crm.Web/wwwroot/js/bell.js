// The count of the bell is of the moment the page was made: asked again when one comes back to it, at most once a minute.
import { send } from "./csrf.js";

const bells = [...document.querySelectorAll("[data-bell]")];
let asked = Date.now();

async function ask() {
  if (document.hidden || Date.now() - asked < 60_000) return;
  asked = Date.now();
  try {
    const answer = await send("GET", "/api/v1/notifications/count");
    if (!answer.ok) return;
    const { unread } = await answer.json();
    for (const bell of bells) {
      const count = bell.querySelector(".bell-count");
      count.textContent = unread > 99 ? "99+" : unread;
      count.hidden = unread === 0;
      bell.querySelector("[data-bell-said]").textContent = `, ${unread === 0 ? "aucune non lue" : unread === 1 ? "1 non lue" : `${unread} non lues`}`;
    }
  } catch { /* no network: the count stays */ }
}

if (bells.length) for (const name of ["visibilitychange", "focus"]) addEventListener(name, ask, true);
