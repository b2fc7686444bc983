/** Plain fields: typed into where the browser allows it, else set through the element's own setter. */
import { typeAtCaret } from "./exec-command";
import type { EditorWindow, Field } from "./kinds";

/** A field of one line takes no newlines; the browser would glue the lines together. */
const fitting = (field: Field, text: string): string =>
  field.localName === "input" ? text.trim().replace(/\s*\n+\s*/g, " ") : text;

/** Sets the value past frameworks that shadow the property on the element, and tells them of it. Not undoable. */
function setThroughPrototype(field: Field, text: string, view: EditorWindow): void {
  const { value } = field;
  const start = field.selectionStart ?? value.length;
  const end = field.selectionEnd ?? start;
  const prototype =
    field.localName === "textarea" ? view.HTMLTextAreaElement.prototype : view.HTMLInputElement.prototype;
  const setValue = Object.getOwnPropertyDescriptor(prototype, "value")?.set;
  setValue?.call(field, value.slice(0, start) + text + value.slice(end));
  // Fields for addresses and numbers have no caret that could be set.
  if (field.selectionStart !== null) field.setSelectionRange(start + text.length, start + text.length);
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
  const whole = fitting(field, text) + (field.localName === "input" && closing ? " " : closing);
  const typed = typeAtCaret(field, whole) || field.value !== before;
  if (!typed) setThroughPrototype(field, whole, view);
  const end = field.selectionStart;
  if (closing && field.localName === "textarea" && end !== null)
    field.setSelectionRange(end - closing.length, end - closing.length);
  return typed ? "exec-command" : "native-setter";
}
