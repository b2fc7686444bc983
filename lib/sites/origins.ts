/** The sites Amends runs on are the host permissions it was granted; there is no second list (pitfalls P15). */
import { browser } from "../browser";

/** Granted match patterns, e.g. `http://desk.example/*`. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Match patterns granted with the installation, as the browser lists them; only the browser can take these back. */
export const fixedOrigins = (): string[] =>
  (browser.runtime.getManifest().host_permissions ?? []).map((pattern) =>
    pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, "$1/*"),
  );
