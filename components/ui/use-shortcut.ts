/** Single keys for the whole frame; silent while somebody types, composes or holds a modifier (pitfalls P26). */
import { useEffect, useRef } from "react";

const TYPING = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

/** Calls back for each plain key press; return true when it was taken. */
export function useShortcut(hear: (key: string) => boolean): void {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // A key that is held down asks once.
      if (!event.isTrusted || event.repeat || event.isComposing || event.keyCode === 229) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
