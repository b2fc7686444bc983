/** The sites Amends runs on are the host permissions it was granted; there is no second list (pitfalls P15). */
import { browser } from "../browser";

/** Granted match patterns, e.g. `http://desk.example/*`. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
