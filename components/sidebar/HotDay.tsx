/** A quiet word to the agent about a heavy day (practice 002-13). */
import { useWords } from "../ui/words-context";

export function HotDay({ hot }: { hot: number }) {
  const words = useWords();
  return (
    <div className="hot-day" role="note" data-testid="hot-day">
      {words.week.hot(hot)} <small>{words.week.hotPrivate}</small>
    </div>
  );
}
