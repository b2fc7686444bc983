/** The only importer of the polyfill: promises in every browser, one place to replace it in tests. */
import browser from "webextension-polyfill";

export type { Permissions, Runtime, Tabs } from "webextension-polyfill";
export { browser };
