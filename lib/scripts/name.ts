/** How a requester is greeted: by the given name where there is one, as written where it is a company. */

const TITLES = /^(?:mr|mrs|ms|mx|miss|dr|dra|prof|profa|sr|sra|srta|don|doña|dona|sir)\.?$/i;
const COMPANY =
  /\d|\b(?:ltd|limited|llc|inc|corp|gmbh|ag|bv|plc|sa|sl|slu|srl|sas|ltda|eireli|me|epp|cia|company|group|grupo|team|equipo|equipe|support|soporte|suporte|billing|accounts|sales|office|info|shop|store|tienda|loja)\b|[&]/i;

/**
 * The name to put after "Hello".
 *
 * @returns the given name ("O'Neill, Margaret" and "DR. MARGARET O'NEILL" give "Margaret"), a company's name as
 * written, and "" for what is no name: an address, a bare login, nothing at all.
 */
export function greetingName(requester: string | undefined): string {
  const name = (requester ?? "")
    .replace(/[\p{C}<>"“”]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (name === "" || name.includes("@")) return "";
  const dotless = name.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "").replaceAll(".", " ");
  if (COMPANY.test(dotless)) return /\s/.test(name) && /\p{L}/u.test(name) ? name : "";

  const [beforeComma, afterComma] = name.split(",", 2).map((half) => half.trim());
  const words = (afterComma || beforeComma || "").split(" ").filter((word) => !TITLES.test(word));
  const given = words.find((word) => /\p{L}{2}/u.test(word));
  if (!given) return "";
  // One lower-case word alone is how logins look; two are how people type their names in a hurry.
  if (words.length === 1 && !afterComma && given === given.toLowerCase()) return "";
  return given === given.toUpperCase() || given === given.toLowerCase() ? capitalised(given) : given;
}

const capitalised = (word: string): string =>
  word.toLowerCase().replace(/(^|-)\p{L}/gu, (start) => start.toUpperCase());
