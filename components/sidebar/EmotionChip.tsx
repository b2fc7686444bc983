/** How the customer feels, corrected with one click. */
import { useRef, useState } from "react";
import { Emotion } from "../../lib/triage/taxonomy";
import { useWords } from "../ui/words-context";

interface Props {
  emotion: Emotion;
  pick: (emotion: Emotion) => void;
}

export function EmotionChip({ emotion, pick }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const others = Emotion.options.filter((other) => other !== emotion);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the choice from wherever in it the focus is
    <span className="emotion" onKeyDown={(event) => open && event.key === "Escape" && close()}>
      <button
        ref={button}
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
              close();
              pick(other);
            }}
          >
            {words.emotions[other]}
          </button>
        ))}
    </span>
  );
}
