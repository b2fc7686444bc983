/** A browser small enough to see through: storage that copies as JSON (pitfalls P11), and a page that can be scripted. */
import { vi } from "vitest";

const copy = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

function area() {
  let kept: Record<string, unknown> = {};
  return {
    get: async (keys: string | null) =>
      keys === null ? copy(kept) : keys in kept ? { [keys]: copy(kept[keys]) } : {},
    set: async (items: Record<string, unknown>) => {
      kept = { ...kept, ...copy(items) };
    },
    remove: async (key: string) => {
      delete kept[key];
    },
    clear: async () => {
      kept = {};
    },
  };
}

/** Answers `tabs.sendMessage` as a content script would; replace per test. */
export const page = { answer: vi.fn<(tabId: number, message: unknown) => Promise<unknown>>() };

export const fakeBrowser = {
  storage: { local: area(), session: area() },
  runtime: {
    id: "amends",
    sendMessage: vi.fn(async () => undefined),
    getURL: (path: string) => `ext://amends/${path}`,
  },
  tabs: { sendMessage: (tabId: number, message: unknown) => page.answer(tabId, copy(message)) },
  i18n: { getUILanguage: () => "en-US" },
};
