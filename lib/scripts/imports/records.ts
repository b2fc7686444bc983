/** Small ways into data of anybody's making. */

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const textIn = (fields: Fields, name: string): string => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === "string" ? value : "";
};

/** A number or a word as an id; "" where there is none. */
export const idIn = (fields: Fields, name = "id"): string => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === "number" || typeof value === "string" ? String(value).trim() : "";
};

/** A list under one of the names, a bare list, or one thing alone as a list of one. */
export function listIn(data: unknown, ...names: string[]): readonly unknown[] {
  if (Array.isArray(data)) return data;
  if (!isFields(data)) return [];
  for (const name of names) {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (Array.isArray(value)) return value;
    if (isFields(value)) return [value];
  }
  return [data];
}

/** A few letters that stay the same for the same words: an id where a tool gives none (FNV-1a, 32 bits). */
export function mark(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
