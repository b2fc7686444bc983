/** Search and jump by keyboard: pages, replies by title, cases by any of their words. */
import { Command } from "cmdk";
import { useEffect, useState } from "react";
import type { Client } from "../../lib/messaging/client";
import type { LibraryLine } from "../../lib/messaging/library-messages";
import { WINDOW_DAYS } from "../../lib/patterns/types";
import type { CaseLine } from "../../lib/records/case-list";
import { useWords } from "../ui/words-context";
import { useBench } from "./bench-words";
import { hashOf, PAGES } from "./routes";

interface Props {
  client: Client;
  scripts: readonly LibraryLine[];
  open: boolean;
  setOpen: (open: boolean) => void;
}

/** Shorter words fit too much to be of help. */
const LETTERS = 2;
const CASES_SHOWN = 6;
const PAUSE = 150;

export function Palette({ client, scripts, open, setOpen }: Props) {
  const words = useWords();
  const bench = useBench();
  const [query, setQuery] = useState("");
  const cases = useFoundCases(client, open ? query.trim() : "");
  const leave = () => {
    setOpen(false);
    setQuery("");
  };
  const go = (hash: string) => {
    leave();
    location.hash = hash;
  };
  const said = query.trim().toLowerCase();
  // Under a page, and worth a way of their own; with nothing typed the pages alone are quicker to take in.
  const { nav, patterns } = bench;
  const within =
    said === ""
      ? []
      : [
          { name: patterns.review, of: nav.patterns, hash: hashOf("patterns", "review") },
          ...WINDOW_DAYS.map((days) => ({
            name: patterns.days(days.toLocaleString(bench.locale)),
            of: nav.patterns,
            hash: hashOf("patterns", String(days)),
          })),
          { name: bench.cases.due, of: nav.cases, hash: hashOf("cases", "due") },
        ];
  return (
    <Command.Dialog
      open={open}
      onOpenChange={(next) => (next ? setOpen(true) : leave())}
      label={bench.palette.title}
      className="palette"
      overlayClassName="palette-shade"
      contentClassName="palette-box"
      loop
    >
      <Command.Input value={query} onValueChange={setQuery} placeholder={bench.palette.placeholder} />
      <Command.List label={bench.palette.title}>
        <Command.Empty>{bench.palette.none}</Command.Empty>
        <Command.Group heading={bench.palette.pages}>
          {PAGES.map((page) => (
            <Command.Item key={page} value={`page ${bench.nav[page]}`} onSelect={() => go(hashOf(page))}>
              {bench.nav[page]}
            </Command.Item>
          ))}
          {within.map(({ name, of, hash }) => (
            <Command.Item key={hash} value={`page ${of} ${name}`} onSelect={() => go(hash)}>
              <span>{name}</span>
              <small>{of}</small>
            </Command.Item>
          ))}
        </Command.Group>
        {said.length >= LETTERS && (
          <Command.Group heading={bench.palette.replies}>
            {scripts.map(({ id, title, stance }) => (
              <Command.Item key={id} value={`${title} ${id}`} onSelect={() => go(hashOf("scripts", id))}>
                <span>{title}</span>
                <small>{words.stances[stance]}</small>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {cases.length > 0 && (
          <Command.Group heading={bench.palette.cases} forceMount>
            {cases.map(({ key, requesterName, number, subject, subcategory, url }) => (
              // Found by the casebook, in notes and numbers too: not to be judged again by its title.
              <Command.Item
                key={key}
                value={`case ${key}`}
                forceMount
                onSelect={() => {
                  leave();
                  if (/^https?:/.test(url)) window.open(url, "_blank", "noreferrer");
                }}
              >
                <span>
                  {requesterName || bench.cases.unknown} · #{number} {subject}
                </span>
                <small>{words.subcategories[subcategory]}</small>
              </Command.Item>
            ))}
          </Command.Group>
        )}
      </Command.List>
    </Command.Dialog>
  );
}

function useFoundCases(client: Client, text: string): readonly CaseLine[] {
  const [found, setFound] = useState<readonly CaseLine[]>([]);
  useEffect(() => {
    if (text.length < LETTERS) return setFound([]);
    let gone = false;
    const timer = setTimeout(async () => {
      const filter = { text: text.slice(0, 200) };
      const answer = await client.send("cases.list", { filter, skip: 0, limit: CASES_SHOWN });
      if (!gone) setFound(answer.ok ? answer.value.lines : []);
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client, text]);
  return found;
}
