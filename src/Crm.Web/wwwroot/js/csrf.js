// Every write carries the antiforgery token, whether htmx or one of our modules sends it.
const token = () => document.querySelector('meta[name="csrf-token"]')?.content ?? "";

document.addEventListener("htmx:config:request", ({ detail: { ctx: { request } } }) => {
  if (request.method !== "GET") request.headers.RequestVerificationToken = token();
});

/** A request of ours: an expired session answers 401, never the sign-in page. */
export function send(method, url, body, options = {}) {
  const headers = { "X-Requested-With": "XMLHttpRequest", "HX-Request": "true" };
  if (method !== "GET") headers.RequestVerificationToken = token();
  if (body !== undefined) headers["Content-Type"] = "application/json";
  return fetch(url, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), credentials: "same-origin", ...options });
}
