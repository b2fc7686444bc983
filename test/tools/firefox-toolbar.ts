/** Amends' button in Firefox's toolbar, and the popup it opens: opened, read and clicked as a person would. */
import type { Browser } from "puppeteer-core";

/** Lets a session look at the browser's own window, where the toolbar is. */
export const TOOLBAR_ARGS = ["--remote-allow-system-access"];

/** Answers the browser's question for a site with yes, which no test can click. */
export const TOOLBAR_PREFS = { "extensions.webextOptionalPermissionPrompts": false };

interface BidiConnection {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts?: { context: string; url: string }[]; result?: { value?: unknown } } }>;
}

export interface Toolbar {
  /** Presses Amends' button; this is what gives the extension the front tab's address (`activeTab`). */
  open(): Promise<void>;
  /** State and words of the open popup. */
  popup(): Promise<{ state: string; text: string }>;
  /** Clicks the popup's button with this name by mouse. */
  click(name: string): Promise<void>;
  close(): Promise<void>;
}

/** @throws Error when the browser was started without {@link TOOLBAR_ARGS} */
export async function toolbarOf(browser: Browser, extensionId: string): Promise<Toolbar> {
  // Puppeteer has no call for the browser's own window; its session has.
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
  const window = tree.result.contexts?.find(({ url }) => url.endsWith("/browser.xhtml"));
  if (!window) throw new Error("Firefox shows no window of its own");

  const inWindow = async (body: string): Promise<unknown> => {
    const expression = `(async () => { ${body} })()`;
    const target = { context: window.context };
    const { result } = await connection.send("script.evaluate", { expression, target, awaitPromise: true });
    return result.result?.value;
  };

  /** The popup lives in the extension's process, where only a script sent along with a message reaches it. */
  const inPopup = async (body: string): Promise<unknown> => {
    const name = `amends-test:${Math.random()}`;
    const script = `sendAsyncMessage("${name}", (() => { try { ${body} } catch (error) { return String(error); } })())`;
    return inWindow(`
      const popup = document.querySelector(".webextension-popup-browser");
      if (!popup) return null;
      return new Promise((resolve) => {
        popup.messageManager.addMessageListener("${name}", ({ data }) => resolve(data));
        popup.messageManager.loadFrameScript("data:," + ${JSON.stringify(encodeURIComponent(script))}, false);
        setTimeout(() => resolve(null), 5000);
      });`);
  };

  return {
    async open() {
      await inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    },
    async popup() {
      const said = await inPopup(`
        const { dataset, innerText } = content.document.querySelector("main");
        return JSON.stringify({ state: dataset.state, text: innerText });`);
      return typeof said === "string" && said.startsWith("{")
        ? JSON.parse(said)
        : { state: "closed", text: "" };
    },
    async click(name) {
      const clicked = await inPopup(`
        const buttons = [...content.document.querySelectorAll("button")];
        const box = buttons.find((button) => button.innerText === ${JSON.stringify(name)}).getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        for (const type of ["mousemove", "mousedown", "mouseup"]) {
          // Older releases have it elsewhere and with other arguments.
          if (content.synthesizeMouseEvent) content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
          else content.windowUtils.sendMouseEvent(type, x, y, 0, 1, 0);
        }
        return true;`);
      if (clicked !== true) throw new Error(`No click on "${name}" in the popup: ${clicked}`);
    },
    async close() {
      await inWindow(`document.querySelector(".webextension-popup-browser")?.closest("panel")?.hidePopup();`);
    },
  };
}
