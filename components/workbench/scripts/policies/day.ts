/** A calendar day as people write it: it is that day everywhere, whatever the clock of the reader says. */
export const dayOf = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
