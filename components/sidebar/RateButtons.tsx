/** Two small buttons: offer this reply more often, or less; pressed again they take it back. */
import { ThumbsDown, ThumbsUp } from "lucide-react";
import type { Habit } from "../../lib/scripts/types";
import { useWords } from "../ui/words-context";

type Rating = Habit["rating"];

export function RateButtons({ rating, rate }: { rating: Rating; rate: (rating: Rating) => void }) {
  const words = useWords().reply;
  const buttons = [
    { way: 1, label: words.rateUp, Icon: ThumbsUp },
    { way: -1, label: words.rateDown, Icon: ThumbsDown },
  ] as const;
  return (
    <span className="rate">
      {buttons.map(({ way, label, Icon }) => (
        <button
          key={way}
          type="button"
          className="icon"
          aria-label={label}
          title={label}
          aria-pressed={rating === way}
          onClick={() => rate(rating === way ? 0 : way)}
        >
          <Icon size={13} aria-hidden />
        </button>
      ))}
    </span>
  );
}
