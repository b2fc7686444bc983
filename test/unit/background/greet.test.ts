/** The welcome opens on the day of installing alone, and takes the keyboard from nobody where a folder was loaded by hand. */
import { beforeEach, expect, it, vi } from "vitest";

const { world } = vi.hoisted(() => ({
  world: {
    installed: (_: { reason: string }) => {},
    installType: "normal",
    kept: {} as Record<string, unknown>,
    opened: [] as { url: string; active: boolean }[],
  },
}));

vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: {
      onInstalled: { addListener: (listener: typeof world.installed) => (world.installed = listener) },
      sendMessage: async () => undefined,
      getURL: (path: string) => `ext://amends/${path}`,
    },
    management: { getSelf: async () => ({ installType: world.installType }) },
    storage: {
      local: {
        get: async () => world.kept,
        set: async (items: object) => void Object.assign(world.kept, items),
      },
    },
    tabs: { create: async (tab: (typeof world.opened)[number]) => void world.opened.push(tab) },
  },
}));

import { greetOnInstall } from "@/lib/background/greet";

const happens = async (reason: string) => {
  greetOnInstall();
  world.installed({ reason });
  await new Promise((resolve) => setTimeout(resolve));
  return world.opened;
};

beforeEach(() => Object.assign(world, { installType: "normal", kept: {}, opened: [] }));

it("opens in front, once", async () => {
  const opened = [{ url: "ext://amends/workbench.html#/welcome", active: true }];
  expect(await happens("install")).toEqual(opened);
  expect(await happens("install")).toEqual(opened);
});

it("stays behind what is open where the folder was loaded by hand", async () => {
  world.installType = "development";
  expect(await happens("install")).toMatchObject([{ active: false }]);
});

it("greets nobody after an update", async () => {
  expect(await happens("update")).toEqual([]);
});
