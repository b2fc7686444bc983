/** Values for every slot in one language: the registry's own examples, which must fit the sentences around them. */
import { SLOTS } from "../../../lib/scripts/slots";
import { languageOf, type Variant } from "../../../lib/scripts/variants";
import type { Language } from "../../../lib/triage/taxonomy";

export const LANGUAGES: readonly Language[] = ["en", "es", "pt"];

export function fullCase(variant: Variant): Record<string, string> {
  const language = languageOf(variant);
  return Object.fromEntries(
    Object.entries(SLOTS).map(([name, { hint }]) => [
      name,
      variant === "pt-pt" ? (hint.ptPT ?? hint.pt) : hint[language],
    ]),
  );
}
