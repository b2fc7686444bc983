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

/** Alarms that are set, by name. */
export const alarms = new Map<string, number>();

export const fakeBrowser = {
  storage: { local: area(), session: area() },
  runtime: {
    id: "amends",
    sendMessage: vi.fn(async () => undefined),
    getURL: (path: string) => `ext://amends/${path}`,
  },
  tabs: { sendMessage: (tabId: number, message: unknown) => page.answer(tabId, copy(message)) },
  alarms: {
    create: vi.fn((name: string, { when }: { when: number }) => void alarms.set(name, when)),
    clear: vi.fn(async (name: string) => alarms.delete(name)),
    onAlarm: { addListener: vi.fn() },
  },
  notifications: {
    create: vi.fn(async (id: string, _options: { title: string; message: string }) => id),
    clear: vi.fn(async () => true),
    onClicked: { addListener: vi.fn() },
  },
  action: {
    setBadgeText: vi.fn(async (_: { text: string }) => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
  },
  i18n: { getUILanguage: () => "en-US" },
};
