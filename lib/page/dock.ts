/** The dock: the sidebar's frame at the right edge, its width, its slim tab. */
import { DOCK_MAX, DOCK_MIN } from "../settings/dock-limits";
import type { DockState } from "../settings/schema";
import { buildDockParts, type DockLabels } from "./dock-parts";
import { roomMaker } from "./make-room";

/** Just under the highest z-index there is: sticky bars up to 999,999,999 were seen (servers.md). */
const ON_TOP = "2147483646";
const KEY_STEP = 16;

const important = (element: HTMLElement, style: Record<string, string>): void => {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, "important");
};

const clamp = (width: number): number => Math.round(Math.min(DOCK_MAX, Math.max(DOCK_MIN, width)));

export interface Dock {
  /** Shows a state that came from elsewhere; nothing is reported back. */
  show(patch: Partial<DockState>): void;
  /** Takes everything off the page again. */
  remove(): void;
}

/**
 * Dresses the wrapper and frame that WXT has put into the page.
 * @param changed called when the agent collapses, opens or resizes here, to be remembered for the site
 */
export function dressDock(
  wrapper: HTMLElement,
  frame: HTMLIFrameElement,
  initial: DockState,
  labels: DockLabels,
  changed: (patch: Partial<DockState>) => void,
): Dock {
  const document = wrapper.ownerDocument;
  const state = { ...initial };
  const makeRoom = roomMaker(document.documentElement);
  const { handle, tab } = buildDockParts(wrapper, labels);

  frame.title = "Amends";
  important(frame, {
    display: "block",
    visibility: "visible",
    opacity: "1",
    width: "100%",
    height: "100%",
    border: "0",
    margin: "0",
    padding: "0",
    "color-scheme": "light dark",
  });

  const render = () => {
    important(wrapper, {
      all: "initial",
      position: "fixed",
      top: "0",
      right: "0",
      bottom: "0",
      width: state.collapsed ? "0" : `${state.width}px`,
      "z-index": ON_TOP,
      display: "block",
      "color-scheme": "light dark",
    });
    important(frame, { display: state.collapsed ? "none" : "block" });
    handle.hidden = state.collapsed;
    tab.hidden = !state.collapsed;
    handle.setAttribute("aria-valuemin", String(DOCK_MIN));
    handle.setAttribute("aria-valuemax", String(DOCK_MAX));
    handle.setAttribute("aria-valuenow", String(state.width));
    makeRoom(state.collapsed ? 0 : state.width);
  };
  const change = (patch: Partial<DockState>) => {
    Object.assign(state, patch);
    render();
    changed(patch);
  };

  tab.addEventListener("click", (event) => event.isTrusted && change({ collapsed: false }));
  handle.addEventListener("pointerdown", (down) => {
    if (!down.isTrusted) return;
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
    handle.classList.add("on");
    const move = (event: PointerEvent) => {
      const view = document.defaultView;
      if (view) Object.assign(state, { width: clamp(view.innerWidth - event.clientX) });
      render();
    };
    const up = () => {
      handle.classList.remove("on");
      handle.removeEventListener("pointermove", move);
      changed({ width: state.width });
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("lostpointercapture", up, { once: true });
  });
  handle.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (!by || !event.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    change({ width: clamp(state.width + by) });
  });

  render();
  return {
    show(patch) {
      Object.assign(state, patch);
      render();
    },
    remove: () => makeRoom(0),
  };
}
