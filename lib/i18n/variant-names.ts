/** Variants by the names that their own speakers use: an agent looks for the customer's language, not for ours of it. */
import type { Variant } from "../scripts/variants";

export const VARIANT_NAMES: Readonly<Record<Variant, string>> = {
  en: "English",
  "es-usted": "Español (usted)",
  "es-tu": "Español (tú)",
  "pt-br": "Português (Brasil)",
  "pt-pt": "Português (Portugal)",
};
