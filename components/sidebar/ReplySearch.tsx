/** "/" searches all replies; arrows and Enter work in the list. */
import { Search, X } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { Client } from "../../lib/messaging/client";
import type { ReplyOffer } from "../../lib/scripts/types";
import { useWords } from "../ui/words-context";
import { ReplyRow } from "./ReplyRow";

interface Props {
  client: Client;
  caseKey: string;
  language: string;
  count: number;
  input: RefObject<HTMLInputElement | null>;
  insert: (offer: ReplyOffer) => void;
  preview: (offer: ReplyOffer) => void;
}

/** Moves the focus along the rows of the list with the arrow keys. */
function walk(event: KeyboardEvent, input: HTMLInputElement | null, clear: () => void): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("button.body")];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (event.key === "ArrowDown") rows[Math.min(at + 1, rows.length - 1)]?.focus();
  else if (event.key === "ArrowUp") (at > 0 ? rows[at - 1] : input)?.focus();
  else if (event.key === "Escape") {
    clear();
    input?.focus();
  } else if (event.key === "Enter" && document.activeElement === input && !event.nativeEvent.isComposing) {
    rows[0]?.focus();
  } else return;
  event.preventDefault();
}

export function ReplySearch({ client, caseKey, language, count, input, insert, preview }: Props) {
  const words = useWords().reply;
  const [query, setQuery] = useState("");
  const [offers, setOffers] = useState<ReplyOffer[] | null>(null);
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    if (!query.trim()) {
      setOffers(null);
      return;
    }
    void client.send("reply.search", { caseKey, query }).then((answer) => {
      if (mine === turn.current && answer.ok) setOffers(answer.value.offers);
    });
  }, [client, caseKey, language, query]);
  const clear = () => setQuery("");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows walk from the field into its results and back
    <div onKeyDown={(event) => walk(event, input.current, clear)}>
      <label className="find">
        <Search size={14} aria-hidden />
        <input
          ref={input}
          type="search"
          aria-label={words.searching}
          placeholder={words.search(count)}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        {query ? (
          <button type="button" className="icon" aria-label={words.clearSearch} onClick={clear}>
            <X size={13} aria-hidden />
          </button>
        ) : (
          <kbd aria-hidden>/</kbd>
        )}
      </label>
      {offers && offers.length > 0 && (
        <ul className="replies" aria-label={words.results}>
          {offers.map((offer) => (
            <ReplyRow key={offer.scriptId} offer={offer} insert={insert} preview={preview} />
          ))}
        </ul>
      )}
      <p role="status" className={offers?.length === 0 ? "hint" : "quiet"}>
        {offers && (offers.length === 0 ? words.noneFound : words.found(offers.length))}
      </p>
    </div>
  );
}
