/** Small helpers to build the demo desk's elements; text always goes in as text. */

/** An element with attributes and children; `false`, `null` and `undefined` are left out of both. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== false && child !== null && child !== undefined));
  return element;
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });
const TODAY = "20 Nov";

/** `09:14` on the desk's fixed day, `17 Nov, 09:14` before it. */
export function when(iso) {
  const date = new Date(iso);
  const day = DAY.format(date);
  return day === TODAY ? TIME.format(date) : `${day}, ${TIME.format(date)}`;
}

/** `09:14` or `17 Nov`, where there is little room. */
export function whenShort(iso) {
  const date = new Date(iso);
  const day = DAY.format(date);
  return day === TODAY ? TIME.format(date) : day;
}

/** A round with somebody's initials, in one of six quiet colours that stays theirs. */
export function avatar(name) {
  const words = name.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? "");
  const tint = [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 6;
  return el(
    "span",
    { class: `avatar tint-${tint}`, "aria-hidden": "true" },
    initials.join("").toUpperCase() || "?",
  );
}

export const displayName = (person) => person.name || person.email;
export const displaySubject = (subject) => subject || "(no subject)";

export function statusPill(status) {
  return el("span", { class: `status ${status}` }, status[0].toUpperCase() + status.slice(1));
}
