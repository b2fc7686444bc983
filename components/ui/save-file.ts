/** Files that the agent saves, and what they are called. */

/** Hands a file to the agent, who decides where it goes. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `amends-2026-11-22` and so on: files sort by day. */
export const dated = (what: string, now: number, ending: string): string =>
  `amends-${what}-${new Date(now).toISOString().slice(0, 10)}.${ending}`;
