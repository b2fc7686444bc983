/** The list of gaps, found by name with the keyboard, put where the caret stood. */
import { Command } from "cmdk";
import { useEffect, useRef, useState } from "react";
import type { GapChoice } from "../../../../lib/messaging/own-script-messages";
import { useOwn } from "../own-words";

interface Props {
  gaps: readonly GapChoice[];
  pick: (name: string) => void;
}

export function GapPicker({ gaps, pick }: Props) {
  const words = useOwn().edit;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const onDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", onDown);
    return () => document.removeEventListener("pointerdown", onDown);
  }, [open]);
  return (
    <div ref={root} className="gap-picker">
      <button
        ref={button}
        type="button"
        className="btn"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.gap}
      </button>
      {open && (
        <div className="gap-list" role="dialog" aria-label={words.gap}>
          <Command
            label={words.gap}
            loop
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.stopPropagation();
              setOpen(false);
              button.current?.focus();
            }}
          >
            <Command.Input autoFocus placeholder={words.gapFind} />
            <Command.List label={words.gap}>
              <Command.Empty>{words.gapNone}</Command.Empty>
              {gaps.map(({ name, label, hint, internal }) => (
                <Command.Item
                  key={name}
                  value={`${label} ${name}`}
                  onSelect={() => {
                    setOpen(false);
                    pick(name);
                  }}
                >
                  <span>{label}</span>
                  <small>{internal ? words.internalGap : hint}</small>
                </Command.Item>
              ))}
            </Command.List>
          </Command>
        </div>
      )}
    </div>
  );
}
