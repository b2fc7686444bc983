/** Whether a character is white space, told by its code: what `\s` matches, without a pattern. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code > 8 && code < 14) ||
  (code > 127 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));
