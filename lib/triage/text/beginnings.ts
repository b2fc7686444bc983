/** What a line begins with, told without a pattern: most lines are ruled out by their first sign. */
import { isSpace } from "./spaces";

/** A set of characters of the basic Latin block. */
export type Signs = Uint8Array;
export const signsOf = (signs: string): Signs => {
  const set = new Uint8Array(128);
  for (const sign of signs) set[sign.charCodeAt(0)] = 1;
  return set;
};

/** Whether the first character behind white space is one of `signs`. */
export const beginsWith = (line: string, signs: Signs): boolean => {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (!isSpace(code)) return code < 128 && signs[code] === 1;
  }
  return false;
};

/** Code of the first letter, digit or underscore (`\w`) of a folded line; 0 where it has none. */
export const firstWordSign = (line: string): number => {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if ((code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91) || code === 95)
      return code;
  }
  return 0;
};
