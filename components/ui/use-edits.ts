/** Keeps what was changed in an entry until the entry shows it: the next field must not be saved with the last one's old text. */
import { useRef } from "react";

const same = (one: unknown, other: unknown): boolean =>
  typeof one === "string" && typeof other === "string" ? one.trim() === other.trim() : Object.is(one, other);

/**
 * Out: a function that lays changed fields over the entry, with those that were changed before and don't stand in it
 * yet, since saving takes a moment. `id` tells entries apart: with another one nothing is carried over.
 */
export function useEdits<T extends object>(id: string, entry: T): (fields: Partial<T>) => T {
  const waiting = useRef<{ id: string; fields: Partial<T> }>({ id, fields: {} });
  if (waiting.current.id !== id) waiting.current = { id, fields: {} };
  const { fields } = waiting.current;
  for (const key of Object.keys(fields) as (keyof T)[]) if (same(fields[key], entry[key])) delete fields[key];
  return (more) => {
    Object.assign(fields, more);
    return { ...entry, ...fields };
  };
}
