/** Plain fields: typed into where the browser allows it, else set through the element's own setter. */
import { typeAtCaret } from "./exec-command";
import type { EditorWindow, Field } from "./kinds";

/** Sets the value past frameworks that shadow the property on the element, and tells them of it. Not undoable. */
function setThroughPrototype(field: Field, text: string, view: EditorWindow): void {
  const { value } = field;
  const start = field.selectionStart ?? value.length;
  const end = field.selectionEnd ?? start;
  const prototype =
    field.localName === "textarea" ? view.HTMLTextAreaElement.prototype : view.HTMLInputElement.prototype;
  const setValue = Object.getOwnPropertyDescriptor(prototype, "value")?.set;
  setValue?.call(field, value.slice(0, start) + text + value.slice(end));
  field.setSelectionRange(start + text.length, start + text.length);
  field.dispatchEvent(new view.InputEvent("input", { bubbles: true, inputType: "insertText", data: text }));
}

/**
 * Writes at the field's caret, and leaves the caret behind the text.
 * @param closing newlines that keep what follows apart; the caret stays before them
 * @returns the technique that was used
 */
export function writeIntoField(
  field: Field,
  text: string,
  closing: string,
  view: EditorWindow,
): "exec-command" | "native-setter" {
  const before = field.value;
  const typed = typeAtCaret(field, text + closing) || field.value !== before;
  if (!typed) setThroughPrototype(field, text + closing, view);
  const end = field.selectionStart;
  if (closing && end !== null) field.setSelectionRange(end - closing.length, end - closing.length);
  return typed ? "exec-command" : "native-setter";
}
