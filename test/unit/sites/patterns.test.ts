/** The content script runs on a hosted helpdesk's agent pages, and on all of a site that the agent has turned on. */
import { expect, it } from "vitest";
import { narrowed } from "../../../lib/sites/patterns";

it("keeps to the manifest's paths on hosts that the manifest names, and takes other sites whole", () => {
  const granted = ["https://*.desk.example/*", "https://shop.example/*", "https://mail.example/*"];
  const named = [
    "https://*.desk.example/agent/*",
    "https://*.desk.example/inbox/*",
    "https://mail.example/*",
  ];
  expect(narrowed(granted, named)).toEqual([
    "https://*.desk.example/agent/*",
    "https://*.desk.example/inbox/*",
    "https://shop.example/*",
    "https://mail.example/*",
  ]);
});

it("runs nowhere without a grant, whatever the manifest names", () => {
  expect(narrowed([], ["https://*.desk.example/agent/*"])).toEqual([]);
});

it("does not take one host's path for another's", () => {
  expect(narrowed(["https://a.desk.example/*"], ["https://*.desk.example/agent/*"])).toEqual([
    "https://a.desk.example/*",
  ]);
});
