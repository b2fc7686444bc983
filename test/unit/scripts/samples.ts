/** Values for every slot in one language: the registry's own examples, which must fit the sentences around them. */
import { SLOTS } from "../../../lib/scripts/slots";
import type { Language } from "../../../lib/triage/taxonomy";

export const LANGUAGES: readonly Language[] = ["en", "es", "pt"];

export const fullCase = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(SLOTS).map(([name, slot]) => [name, slot.hint[language]]));
