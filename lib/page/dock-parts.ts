/** The dock's two parts outside the frame, in a shadow root where the page's styles do not reach (pitfalls P43). */

export interface DockLabels {
  open: string;
  resize: string;
}

const STYLE = `
:host{all:initial}
*{box-sizing:border-box;font:600 12px/1 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.handle{position:absolute;inset:0 auto 0 -4px;width:8px;cursor:ew-resize;touch-action:none;border:0;background:none;padding:0}
.handle::after{content:"";position:absolute;inset:0 3px;background:transparent;transition:background .12s}
.handle:hover::after,.handle:focus-visible::after,.handle.on::after{background:light-dark(#0b6b57,#5fd0b3)}
.handle:focus{outline:none}
.tab{position:absolute;right:0;top:50%;transform:translateY(-50%);display:grid;place-items:center;width:30px;height:92px;
 border:1px solid light-dark(#cfd4cf,#3a423e);border-right:0;border-radius:10px 0 0 10px;cursor:pointer;
 background:light-dark(#fff,#151917);color:light-dark(#0b6b57,#5fd0b3);box-shadow:0 1px 2px rgb(0 0 0/.08),0 4px 14px rgb(0 0 0/.12);
 writing-mode:vertical-rl;letter-spacing:.02em}
.tab:hover{background:light-dark(#e6f3ef,#12312a)}
.tab:focus-visible{outline:2px solid light-dark(#0b6b57,#5fd0b3);outline-offset:2px}
[hidden]{display:none}
@media (prefers-reduced-motion:reduce){.handle::after{transition:none}}
`;

export interface DockParts {
  handle: HTMLElement;
  tab: HTMLButtonElement;
}

/** Builds handle, slim tab and the frame's slot into a shadow root on `host`. No HTML strings (pitfalls P34). */
export function buildDockParts(host: HTMLElement, labels: DockLabels): DockParts {
  const document = host.ownerDocument;
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  const slot = document.createElement("slot");
  const handle = document.createElement("div");
  handle.className = "handle";
  handle.tabIndex = 0;
  handle.setAttribute("role", "separator");
  handle.setAttribute("aria-orientation", "vertical");
  handle.setAttribute("aria-label", labels.resize);
  const tab = document.createElement("button");
  tab.type = "button";
  tab.className = "tab";
  tab.textContent = "Amends";
  tab.setAttribute("aria-label", labels.open);
  root.append(slot, handle, tab);
  try {
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox's content scripts may not adopt a sheet made in their own world; a style element works there.
    const style = document.createElement("style");
    style.textContent = STYLE;
    root.prepend(style);
  }
  return { handle, tab };
}
