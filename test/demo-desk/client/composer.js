/** The reply box: reply or internal note, plain or rich. It keeps its own draft and hears of changes by `input` alone. */
import { el } from "./dom.js";

/** Field names that hide a form's own properties from scripts that trust them (`?hostile`). */
const CLOBBERING = ["parentNode", "id", "closest", "children", "textContent"];

const MODES = { reply: "Reply", note: "Internal note" };

/** The box for `ticket`; `draft` is `{mode, text}` and outlives the box. */
export function composer(ticket, draft, onSend) {
  const wishes = new URLSearchParams(location.search);
  const rich = wishes.get("editor") === "rich";
  const editor = rich ? richEditor() : el("textarea", { rows: "4", class: "editor" });
  editor.id = "editor";
  const write = (text) => {
    if (rich) editor.textContent = text;
    else editor.value = text;
  };
  const send = el("button", { class: "send", type: "submit" }, "Send");
  const tabs = Object.entries(MODES).map(([mode, label]) =>
    el("button", { type: "button", role: "tab", "data-mode": mode, "aria-controls": "editor-panel" }, label),
  );
  const to = el("span", { class: "to" });
  const panel = el("div", { id: "editor-panel", role: "tabpanel", "aria-label": "Message" }, editor);
  const form = el(
    "form",
    { class: "composer", "data-reply-form": true, "aria-label": "Answer" },
    el("div", { class: "tabs", role: "tablist", "aria-label": "Kind of message" }, ...tabs),
    panel,
    el("div", { class: "foot" }, to, send),
  );
  if (wishes.has("hostile")) form.append(...CLOBBERING.map((name) => el("input", { type: "hidden", name })));
  editor.setAttribute("data-reply-editor", rich ? "rich" : "plain");

  const show = () => {
    form.dataset.replyMode = draft.mode;
    for (const tab of tabs) {
      const chosen = tab.dataset.mode === draft.mode;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
    const note = draft.mode === "note";
    editor.setAttribute("aria-label", note ? "Internal note" : "Reply");
    editor.setAttribute(
      rich ? "data-placeholder" : "placeholder",
      note ? "Only your team sees this" : "Write a reply",
    );
    to.textContent = note ? "Seen by your team only" : `To ${ticket.requester.email}`;
    send.textContent = note ? "Add note" : "Send";
    send.disabled = draft.text.trim() === "";
  };
  const choose = (tab) => {
    draft.mode = tab.dataset.mode;
    show();
  };

  for (const tab of tabs) {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
      const other = tabs.find((one) => one !== tab);
      choose(other);
      other.focus();
    });
  }
  editor.addEventListener("input", () => {
    draft.text = rich ? richText(editor) : editor.value;
    show();
  });
  editor.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (draft.text.trim() === "") return;
    onSend({ note: draft.mode === "note", text: draft.text.trim() });
  });

  write(draft.text);
  show();
  return form;
}

function richEditor() {
  return el("div", {
    class: "editor rich",
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    tabindex: "0",
  });
}

/** What stands in the rich editor, one line for each block or break that the browser made. */
function richText(node) {
  let text = "";
  for (const child of node.childNodes) {
    if (child.nodeName === "BR") text += "\n";
    else if (child.nodeType === Node.TEXT_NODE) text += child.data;
    else {
      const block = child.nodeName === "DIV" || child.nodeName === "P";
      if (block && text !== "" && !text.endsWith("\n")) text += "\n";
      text += richText(child);
      if (block && !text.endsWith("\n")) text += "\n";
    }
  }
  return text;
}
