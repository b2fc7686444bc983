import { defineConfig } from "wxt";

/** Loopback is granted at install in the e2e build only: browser tests cannot click a permission prompt (design.md §5). */
const LOOPBACK = ["http://127.0.0.1/*", "http://localhost/*"];

export default defineConfig({
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  manifest: ({ mode, browser }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: ["storage", "unlimitedStorage", "scripting", "activeTab"],
    host_permissions: mode === "e2e" ? LOOPBACK : [],
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
