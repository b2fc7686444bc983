/** The watch over a draft: on the reply box alone, said once after a stretch of typing, and gone with its signal. */
import { Window } from "happy-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { HelpdeskAdapter, ReplyEditor } from "../../../lib/helpdesks/types";
import type { Found } from "../../../lib/page/wait-for-ticket";
import { watchDraft } from "../../../lib/page/watch-draft";

const window = new Window();
const document = window.document as unknown as Document;

function stage(mode: ReplyEditor["mode"] = "reply") {
  document.body.innerHTML = "";
  const box = document.createElement("textarea");
  const other = document.createElement("textarea");
  document.body.append(other);
  let shown: HTMLElement | null = null;
  const adapter = {
    replyEditor: () => (shown ? { element: shown, mode } : null),
  } as unknown as HelpdeskAdapter;
  const found = (): Found => ({ adapter, place: {} as never });
  const typed = vi.fn();
  const stop = new AbortController();
  const appear = () => {
    document.body.append(box);
    shown = box;
  };
  const press = (element: HTMLElement, event = "keyup") =>
    element.dispatchEvent(new window.Event(event, { bubbles: true }) as unknown as Event);
  return { box, other, found, typed, stop, appear, press };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the watch over a draft", () => {
  it("says once that the agent has typed and stopped, and not of other fields", () => {
    const { box, other, found, typed, stop, appear, press } = stage();
    appear();
    watchDraft(found, document, typed, stop.signal);
    press(other);
    vi.advanceTimersByTime(5_000);
    expect(typed).not.toHaveBeenCalled();
    for (const event of ["keyup", "input", "paste"]) {
      press(box, event);
      vi.advanceTimersByTime(500);
    }
    expect(typed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(typed).toHaveBeenCalledTimes(1);
  });

  it("finds a box that comes up later when the focus moves into it", () => {
    const { box, found, typed, stop, appear, press } = stage();
    watchDraft(found, document, typed, stop.signal);
    appear();
    press(box);
    vi.advanceTimersByTime(2_000);
    expect(typed).not.toHaveBeenCalled();
    press(box, "focusin");
    press(box);
    vi.advanceTimersByTime(2_000);
    expect(typed).toHaveBeenCalledTimes(1);
  });

  it("leaves internal notes alone", () => {
    const { box, found, typed, stop, appear, press } = stage("note");
    appear();
    watchDraft(found, document, typed, stop.signal);
    press(box);
    vi.advanceTimersByTime(2_000);
    expect(typed).not.toHaveBeenCalled();
  });

  it("is gone with its signal, with what was about to be said", () => {
    const { box, found, typed, stop, appear, press } = stage();
    appear();
    watchDraft(found, document, typed, stop.signal);
    press(box);
    stop.abort();
    vi.advanceTimersByTime(2_000);
    press(box);
    vi.advanceTimersByTime(2_000);
    expect(typed).not.toHaveBeenCalled();
  });
});
