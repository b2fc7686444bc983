/** Countries the product knows by name, with the clock on their wall; where there are several, that of the capital or largest city. */

const ZONES: Record<string, string> = {
  AT: "Europe/Vienna",
  BE: "Europe/Brussels",
  BG: "Europe/Sofia",
  CY: "Asia/Nicosia",
  CZ: "Europe/Prague",
  DE: "Europe/Berlin",
  DK: "Europe/Copenhagen",
  EE: "Europe/Tallinn",
  ES: "Europe/Madrid",
  FI: "Europe/Helsinki",
  FR: "Europe/Paris",
  GR: "Europe/Athens",
  HR: "Europe/Zagreb",
  HU: "Europe/Budapest",
  IE: "Europe/Dublin",
  IT: "Europe/Rome",
  LT: "Europe/Vilnius",
  LU: "Europe/Luxembourg",
  LV: "Europe/Riga",
  MT: "Europe/Malta",
  NL: "Europe/Amsterdam",
  PL: "Europe/Warsaw",
  PT: "Europe/Lisbon",
  RO: "Europe/Bucharest",
  SE: "Europe/Stockholm",
  SI: "Europe/Ljubljana",
  SK: "Europe/Bratislava",
  GB: "Europe/London",
  US: "America/New_York",
  BR: "America/Sao_Paulo",
  MX: "America/Mexico_City",
  AR: "America/Argentina/Buenos_Aires",
  CL: "America/Santiago",
  CO: "America/Bogota",
};

const REGION_ZONES: Record<string, string> = { "ES-CN": "Atlantic/Canary" };

/** Countries to choose from, by code. */
export const KNOWN_COUNTRIES: readonly string[] = Object.keys(ZONES);

const OUTSIDE_EU = ["GB", "US", "BR", "MX", "AR", "CL", "CO"];

export const isInEu = (country: string): boolean => country in ZONES && !OUTSIDE_EU.includes(country);

/**
 * The time zone of a place; UTC where the country is not known.
 * @param region ISO 3166-2 without the country, in any case
 */
export const zoneOf = (country: string | null, region = ""): string =>
  REGION_ZONES[`${country}-${region.toUpperCase()}`] ?? ZONES[country ?? ""] ?? "UTC";
