/** Countries whose clocks and holidays are known, by name in the interface's language. */

const CODES =
  "AR AT BE BG BR CL CO CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT MX NL PL PT RO SE SI SK US".split(
    " ",
  );

export function countryNames(locale: string): (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames([locale], { type: "region" });
  return CODES.map((code) => [code, names.of(code) ?? code] as const).sort((a, b) =>
    a[1].localeCompare(b[1], locale),
  );
}
