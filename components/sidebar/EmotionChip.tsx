/** How the customer feels, corrected with one click. */
import { useState } from "react";
import { Emotion } from "../../lib/triage/taxonomy";
import { useWords } from "../ui/words-context";

interface Props {
  emotion: Emotion;
  pick: (emotion: Emotion) => void;
}

export function EmotionChip({ emotion, pick }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const others = Emotion.options.filter((other) => other !== emotion);
  return (
    <span className="emotion">
      <button
        type="button"
        className="chip"
        data-testid="emotion"
        data-emotion={emotion}
        aria-expanded={open}
        aria-label={words.kind.changeEmotion(words.emotions[emotion])}
        onClick={() => setOpen(!open)}
      >
        <b>{words.emotions[emotion]}</b>
      </button>
      {open &&
        others.map((other) => (
          <button
            key={other}
            type="button"
            className="chip"
            onClick={() => {
              setOpen(false);
              pick(other);
            }}
          >
            {words.emotions[other]}
          </button>
        ))}
    </span>
  );
}
