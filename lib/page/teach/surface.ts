/** All that teaching puts on a page: one element at its end, with a shield, frames and a panel in a root of its own. */
import { STEPS, type Step } from "../../helpdesks/taught/learn";
import type { TeachWords } from "../../i18n/teach/words";
import { dress, make } from "./build";
import { type Outline, outline } from "./outline";
import { STYLE } from "./style";

/** Above the sidebar's dock. */
const ON_TOP = "2147483647";

/** Takes no room, whatever the page's own styles say of such elements. */
const PLACE: readonly [name: string, value: string][] = [
  ["all", "initial"],
  ["position", "fixed"],
  ["z-index", ON_TOP],
  ["inset", "0 auto auto 0"],
  ["width", "0"],
  ["height", "0"],
  // After `all`, which would take it back.
  ["color-scheme", "light dark"],
];

export interface Surface {
  host: HTMLElement;
  root: ShadowRoot;
  /** Lies over the page while pointing, so that nothing of the page is hit. */
  shield: HTMLElement;
  panel: HTMLElement;
  /** Frames what is pointed at. */
  current: Outline;
  /** Frames what was chosen before. */
  chosen: ReadonlyMap<Step, Outline>;
  /** Says something to screen readers. */
  announce(text: string): void;
  /** Whether the keyboard is in the panel. */
  isInPanel(): boolean;
  remove(): void;
}

/** Puts it on the page; the page's own elements are not touched. */
export function layOver(document: Document, words: TeachWords): Surface {
  const host = document.createElement("div");
  host.lang = words.locale;
  for (const [name, value] of PLACE) host.style.setProperty(name, value, "important");
  const root = host.attachShadow({ mode: "open" });
  const shield = make(document, "div", "shield");
  shield.tabIndex = 0;
  shield.setAttribute("role", "application");
  const panel = make(document, "section", "panel");
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", words.title);
  const live = make(document, "p", "quiet");
  live.setAttribute("role", "status");
  root.append(shield);
  dress(root, STYLE);
  const current = outline(root, false);
  const chosen = new Map(STEPS.map((step) => [step, outline(root, true)] as const));
  root.append(panel, live);
  document.documentElement.append(host);

  const window = document.defaultView;
  const follow = () => {
    if (!host.isConnected) return;
    current.follow();
    for (const frame of chosen.values()) frame.follow();
    window?.requestAnimationFrame(follow);
  };
  window?.requestAnimationFrame(follow);
  return {
    host,
    root,
    shield,
    panel,
    current,
    chosen,
    announce(text) {
      live.textContent = text;
    },
    isInPanel: () => root.activeElement !== null && panel.contains(root.activeElement),
    remove: () => host.remove(),
  };
}
