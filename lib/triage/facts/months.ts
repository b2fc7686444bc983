/** Names of months and what they are shortened to (folded), a longer one before its beginning. */

export const ENGLISH_MONTHS: readonly string[] =
  `january jan february feb march mar april apr may june jun july jul august aug september sepember sept sep october oct
  november nov december dec`.split(/\s+/);

/** Of all three languages. */
export const MONTHS: readonly string[] = [
  ...`enero ene janeiro febrero fevereiro fev marzo marco abril abr mayo maio junio junho julio julho agosto ago
  septiembre sepiembre setiembre setembro set octubre outubro out noviembre novembro diciembre dic dezembro dez`.split(
    /\s+/,
  ),
  ...ENGLISH_MONTHS,
];
