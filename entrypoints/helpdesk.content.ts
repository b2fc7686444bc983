import { createIframeUi } from "wxt/utils/content-script-ui/iframe";
import { defineContentScript } from "wxt/utils/define-content-script";
import { runOnPage } from "../lib/page/run-on-page";

/** Registered at run time for granted origins only (lib/sites/registration.ts). */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  runAt: "document_idle",
  main: (ctx) => runOnPage(ctx, (options) => createIframeUi(ctx, options)),
});
