/** Days are written the same all over Amends: the month behind the day, in English, too. */

/** The locale to write a day in, for an interface in `locale`. */
export const dayLocale = (locale: string): string => (locale === "en" ? "en-GB" : locale);
