/** Places of the workbench, as the address has them after its `#`: a page, and what is open in it. */

/** Pages in the order of the navigation. */
export const PAGES = ["cases", "patterns", "scripts", "practice", "data", "settings"] as const;
/** `welcome` is shown once and stands in no navigation. */
export type Page = (typeof PAGES)[number] | "welcome";

export interface Route {
  page: Page;
  /** What is open in the page: an id, a section, or "". */
  item: string;
}

const isPage = (name: string): name is Page =>
  name === "welcome" || (PAGES as readonly string[]).includes(name);

/** The place a hash names; the first page where it names none. */
export function routeOf(hash: string): Route {
  const [page = "", ...rest] = hash.replace(/^#?\/?/, "").split("/");
  const item = rest.join("/");
  if (!isPage(page)) return { page: PAGES[0], item: "" };
  try {
    return { page, item: decodeURIComponent(item) };
  } catch {
    return { page, item: "" };
  }
}

export const hashOf = (page: Page, item = ""): string =>
  item ? `#/${page}/${encodeURIComponent(item)}` : `#/${page}`;

const CASE = "case/";

/** The item under which one case stands in the page of cases. */
export const itemOfCase = (caseKey: string): string => CASE + caseKey;

/** The case that an item of the page of cases names; null for a view or a pattern. */
export const caseOfItem = (item: string): string | null =>
  item.startsWith(CASE) ? item.slice(CASE.length) : null;

/** The place of one case, for messages that open the workbench; a key too long for an address leads to the list. */
export function placeOfCase(caseKey: string): string {
  const sign = (found: string) => `%${found.charCodeAt(0).toString(16)}`;
  const place = hashOf("cases", itemOfCase(caseKey))
    .slice(1)
    .replace(/[!'()*]/g, sign);
  return place.length <= 300 ? place : "/cases";
}
