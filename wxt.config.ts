import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "wxt";
import { HOSTED_PATTERNS } from "./lib/helpdesks/registry";
import { assertData } from "./lib/resolution/check/data-faults";

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  hooks: {
    // A playbook or clock that does not fit its schema stops the build, with its file and line.
    "build:before": () => assertData((file) => readFileSync(join(import.meta.dirname, file), "utf8")),
  },
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: ["storage", "unlimitedStorage", "scripting", "activeTab", "alarms", "notifications"],
    // Hosted helpdesks work on install; every other site only after the agent has turned it on.
    ...(HOSTED_PATTERNS.length > 0 && { host_permissions: [...HOSTED_PATTERNS] }),
    optional_host_permissions: ["*://*/*"],
    action: { default_title: "Amends" },
    // Helpdesks are self-hosted on any host, so the frame must load on any host; nothing else is exposed.
    web_accessible_resources: [{ resources: ["sidebar.html"], matches: ["*://*/*"] }],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "amends@amends.example",
              strict_min_version: "128.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "120" }),
  }),
});
