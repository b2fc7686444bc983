/** The content script's life on one page: sessions follow the address, the dock follows the session. */

import type { ContentScriptContext } from "wxt/utils/content-script-context";
import type { IframeContentScriptUi, IframeContentScriptUiOptions } from "wxt/utils/content-script-ui/iframe";
import { browser } from "../browser";
import { locateTicket } from "../helpdesks/registry";
import { locateTaught } from "../helpdesks/taught/adapter";
import type { TaughtSite } from "../helpdesks/taught/profile";
import type { DockState } from "../settings/schema";
import { type Dock, dressDock } from "./dock";
import { dockLabels } from "./dock-labels";
import { draftListeners } from "./draft-listeners";
import { insertReply } from "./insert-reply";
import { pageStatus } from "./page-status";
import { listen, say } from "./say";
import { onTaught, taughtHere } from "./taught-here";
import { startTicketSession, type TicketSession } from "./ticket-session";

type MakeFrame = (options: IframeContentScriptUiOptions<Dock>) => IframeContentScriptUi<Dock>;

/** Wires everything; returns once it listens. Ends with the context (extension updated, page left). */
export function runOnPage(ctx: ContentScriptContext, makeFrame: MakeFrame): void {
  const labels = dockLabels(browser.i18n.getUILanguage());
  let ui: IframeContentScriptUi<Dock> | null = null;
  let session: TicketSession | null = null;
  let off = false;
  let taught: TaughtSite | null = null;
  const left = new AbortController();

  const hide = () => {
    ui?.remove();
    ui = null;
  };
  const show = async () => {
    if (ui) return;
    const state: DockState | null = await say("dock.get", {});
    if (ui || off || !state || !ctx.isValid) return;
    ui = makeFrame({
      page: "/sidebar.html",
      position: "inline",
      anchor: "html",
      append: "last",
      // Before the frame is in the page: a policy given later does not hold for what is loaded already.
      onBeforeMount: (_, frame) => {
        frame.allow = "clipboard-write";
      },
      onMount: (wrapper, frame) =>
        dressDock(wrapper, frame, state, labels, (patch) => void say("dock.set", patch)),
      onRemove: (dock) => dock?.remove(),
    });
    ui.mount();
  };
  const start = (address: string | null) => {
    session?.end();
    if (off) return;
    const turned = () => start(null);
    session = startTicketSession(document, address, locateTaught(taught, locateTicket), {
      shown: () => void show(),
      gone: hide,
      turned,
    });
  };

  const deaf = listen({
    "page.status": () => pageStatus(session?.found() ?? null, document),
    "page.dock": (patch) => {
      ui?.mounted?.show(patch);
      void say("dock.set", patch);
      return {};
    },
    "page.insert": async (insertion) => {
      const found = session?.found();
      if (!found) return { id: insertion.id, inserted: false, problem: "page-gone" };
      const outcome = await insertReply(found, insertion, document);
      if (outcome.problem === "no-editor") {
        session?.expectBox();
        return outcome;
      }
      // Said again on its own: the answer is lost when the worker is stopped meanwhile, this message wakes it.
      void say("insertion.done", outcome);
      return outcome;
    },
    "page.open-reply": ({ url }) => {
      const target = new URL(url, document.location.href);
      if (target.origin === document.location.origin) document.location.assign(target.href);
      return {};
    },
    ...draftListeners(() => session?.found() ?? null, document, left.signal),
    "page.leave": () => {
      off = true;
      left.abort();
      session?.end();
      hide();
      // Silent from now on: a script that still answered would keep a new one out when the site is turned on again.
      deaf();
      return {};
    },
  });
  ctx.onInvalidated(() => {
    left.abort();
    session?.end();
    deaf();
    hide();
  });
  ctx.addEventListener(window, "wxt:locationchange", ({ newUrl }) => start(newUrl.href));
  ctx.addEventListener(window, "pageshow", (event) => event.persisted && start(null));
  const learn = async () => {
    taught = await taughtHere(document.location.origin);
    if (ctx.isValid) start(null);
  };
  const untaught = onTaught(document.location.origin, () => void learn());
  ctx.onInvalidated(untaught);
  void learn();
}
