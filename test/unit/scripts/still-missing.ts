/**
 * Texts that are promised and not written yet, `id channel` by variant. Who writes one takes its line out; a test holds
 * that nothing else is missing and that nothing here is written. Empty when the library is whole.
 */
import type { Variant } from "../../../lib/scripts/variants";

export const STILL_MISSING: Readonly<Record<Variant, readonly string[]>> = {
  en: [],
  "es-usted": [],
  "es-tu": [],
  "pt-br": [],
  "pt-pt": [],
};
