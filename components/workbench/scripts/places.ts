/** Places within the page of scripts, as its address has them; ids of scripts hold a dot, names of places none. */
import { hashOf } from "../routes";

export type Place =
  | { at: "replies"; scriptId: string }
  | { at: "edit"; scriptId: string | null }
  | { at: "policies" }
  | { at: "files" };

/** @param item what stands after the page's name */
export function placeOf(item: string): Place {
  if (item === "policies" || item === "files") return { at: item };
  if (item === "new") return { at: "edit", scriptId: null };
  if (item.startsWith("edit:")) return { at: "edit", scriptId: item.slice("edit:".length) };
  return { at: "replies", scriptId: item };
}

export const hashOfPlace = (place: Place): string => {
  if (place.at === "replies") return hashOf("scripts", place.scriptId);
  if (place.at !== "edit") return hashOf("scripts", place.at);
  return hashOf("scripts", place.scriptId === null ? "new" : `edit:${place.scriptId}`);
};
