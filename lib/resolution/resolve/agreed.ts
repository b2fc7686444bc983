/** What was agreed, as a document to paste: text, Markdown, or escaped HTML (practice 000-14/15, 000-24). */
import { DateTime } from "luxon";
import { type Localized, localize, type UiLocale } from "../../i18n/localized";
import type { Language } from "../../triage/taxonomy";
import type { Place } from "../calendar/working-days";
import { zoneOf } from "../calendar/zones";
import { t } from "../playbooks/text";
import type { AgreedAction } from "../record/decided";

export type RecapFormat = "text" | "markdown" | "html";

const HEAD = t("What we agreed", "Lo que acordamos", "O que combinamos", "O que acordámos");
const BY = t("by", "a más tardar el", "até");
const OWNER = t("who", "quién", "quem");
const DONE = t("done", "hecho", "feito");
const OPEN = t("open", "pendiente", "pendente");

const LOCALES: Record<Language, UiLocale> = { en: "en", es: "es", pt: "pt-BR" };
const DATES: Record<Language, string> = { en: "en-GB", es: "es-ES", pt: "pt-BR" };

/** The language of an interface locale. */
export const UI_LANGUAGE: Record<UiLocale, Language> = { en: "en", es: "es", "pt-BR": "pt", "pt-PT": "pt" };

const escaped = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");

/** So that typed text can't turn into Markdown of its own. */
const literal = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/\s+/g, " ");

/** A due day as a letter writes it, in the place where it counts. */
export const dayInWords = (at: number, language: Language, place: Place): string =>
  DateTime.fromMillis(at, { zone: zoneOf(place.country, place.region) })
    .setLocale(DATES[language])
    .toLocaleString({ weekday: "long", day: "numeric", month: "long", year: "numeric" });

/**
 * The recap of all actions that both sides know of; what is ours alone stays out.
 * @param language the customer's
 * @returns "" when nothing was agreed
 */
export function agreedRecap(
  actions: readonly AgreedAction[],
  format: RecapFormat,
  language: Language,
  place: Place,
): string {
  const say = (text: Localized) => localize(text, LOCALES[language]);
  const shown = actions.filter(({ shared, status }) => shared && status !== "dropped");
  if (shown.length === 0) return "";
  const clean =
    format === "html"
      ? escaped
      : format === "markdown"
        ? literal
        : (text: string) => text.replace(/\s+/g, " ");
  const lines = shown.map(({ what, owner, dueAt, status }) => {
    const details = [
      ...(owner.trim() ? [`${say(OWNER)}: ${clean(owner.trim())}`] : []),
      ...(dueAt === null ? [] : [`${say(BY)} ${dayInWords(dueAt, language, place)}`]),
      say(status === "done" ? DONE : OPEN),
    ];
    const text = `${clean(what.trim())} (${details.join(", ")})`;
    if (format === "html") return `<li>${text}</li>`;
    return format === "markdown" ? `- [${status === "done" ? "x" : " "}] ${text}` : `- ${text}`;
  });
  if (format === "html") return `<p><b>${say(HEAD)}</b></p><ul>${lines.join("")}</ul>`;
  return format === "markdown"
    ? `**${say(HEAD)}**\n\n${lines.join("\n")}`
    : `${say(HEAD)}:\n${lines.join("\n")}`;
}
