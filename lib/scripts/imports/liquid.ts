/** Liquid, the template language in which several tools keep their macros. */

/** A placeholder; its first group is its name, with what may follow. */
export const LIQUID_GAP = /\{\{\s*([^{}]+?)\s*\}\}/g;

/** The name in a placeholder: what follows a bar only says how the value is written. */
export const liquidName = (inner: string): string => inner.split("|")[0] ?? inner;

/** The first of Liquid's own commands; with one, what is said depends on the ticket. */
export const liquidCommandIn = (words: string): string | undefined => /\{%[\s\S]*?%\}/.exec(words)?.[0];
