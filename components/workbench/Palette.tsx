/** Search and jump by keyboard: pages now, and whatever pages offer to find. */
import { Command } from "cmdk";
import { useState } from "react";
import { useBench } from "./bench-words";
import { hashOf, PAGES } from "./routes";

interface Props {
  open: boolean;
  setOpen: (open: boolean) => void;
}

export function Palette({ open, setOpen }: Props) {
  const words = useBench();
  const [query, setQuery] = useState("");
  const go = (hash: string) => {
    setOpen(false);
    setQuery("");
    location.hash = hash;
  };
  return (
    <Command.Dialog
      open={open}
      onOpenChange={setOpen}
      label={words.palette.title}
      className="palette"
      overlayClassName="palette-shade"
      contentClassName="palette-box"
      loop
    >
      <Command.Input value={query} onValueChange={setQuery} placeholder={words.palette.placeholder} />
      <Command.List label={words.palette.title}>
        <Command.Empty>{words.palette.none}</Command.Empty>
        <Command.Group heading={words.palette.pages}>
          {PAGES.map((page) => (
            <Command.Item key={page} value={`page ${words.nav[page]}`} onSelect={() => go(hashOf(page))}>
              {words.nav[page]}
            </Command.Item>
          ))}
        </Command.Group>
      </Command.List>
    </Command.Dialog>
  );
}
