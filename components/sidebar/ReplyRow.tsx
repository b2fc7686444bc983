/** One reply: a click puts it into the helpdesk's editor, → opens its preview. */
import { ChevronRight } from "lucide-react";
import type { ReplyOffer } from "../../lib/scripts/types";
import { useWords } from "../ui/words-context";

interface Props {
  offer: ReplyOffer;
  /** 1–3 for the suggestions; none for what was searched. */
  number?: number;
  insert: (offer: ReplyOffer) => void;
  preview: (offer: ReplyOffer) => void;
}

export function ReplyRow({ offer, number, insert, preview }: Props) {
  const words = useWords();
  const stance = offer.stance === "neutral" ? words.moves[offer.move] : words.stances[offer.stance];
  const name = offer.channel === "phone" ? words.reply.readName : words.reply.insertName;
  return (
    <li className="reply">
      <button
        type="button"
        className="body"
        aria-keyshortcuts={number ? String(number) : undefined}
        data-script={offer.scriptId}
        // The second half of a double click asks for nothing more.
        onClick={(event) => event.nativeEvent.isTrusted && event.detail < 2 && insert(offer)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && event.repeat) event.preventDefault();
          if (event.key !== "ArrowRight") return;
          event.preventDefault();
          preview(offer);
        }}
      >
        <span className="quiet">{name(offer.title, stance)}. </span>
        <b aria-hidden>
          {offer.title}
          <i>{stance}</i>
        </b>
        <span>{offer.preview}</span>
        {number && <kbd aria-hidden>{number}</kbd>}
      </button>
      <button
        type="button"
        className="icon"
        aria-label={words.reply.preview(offer.title)}
        onClick={() => preview(offer)}
      >
        <ChevronRight size={14} aria-hidden />
      </button>
    </li>
  );
}
