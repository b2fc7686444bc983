/** A sum as the interface writes it. */
import type { UiLocale } from "../../i18n/localized";
import type { Money } from "../../resolution/record/basics";

/** With its currency where that is a known code, else the bare number. */
export function money({ value, currency }: Money, locale: UiLocale): string {
  const digits = { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 2 };
  const number = new Intl.NumberFormat(locale, digits).format(value);
  return currency ? `${number} ${currency}` : number;
}
