/** The library in short: searched, by family, with what the agent likes first. */
import { Heart } from "lucide-react";
import type { LibraryLine } from "../../../lib/messaging/library-messages";
import { CATEGORIES } from "../../../lib/triage/taxonomy";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { hashOf } from "../routes";
import { useOwn } from "./own-words";

interface Props {
  scripts: readonly LibraryLine[];
  chosen: string;
  /** Found by words: best first, not by family. */
  searched: boolean;
}

export function ScriptList({ scripts, chosen, searched }: Props) {
  const words = useWords();
  const said = useBench().scripts;
  if (searched) return <Group title={said.list} quiet scripts={scripts} chosen={chosen} />;
  const { groups } = useOwn();
  const liked = scripts.filter(({ rating }) => rating > 0);
  return (
    <>
      {liked.length > 0 && <Group title={said.liked} scripts={liked} chosen={chosen} />}
      {(["mine", "team"] as const).map((by) => {
        const of = scripts.filter((script) => script.by === by && !script.edited);
        return of.length > 0 && <Group key={by} title={groups[by]} scripts={of} chosen={chosen} />;
      })}
      {CATEGORIES.map((family) => {
        const of = scripts.filter(
          (script) => script.family === family && (script.by === null || script.edited),
        );
        const title = family === "none" ? said.any : words.categories[family];
        return of.length > 0 && <Group key={family} title={title} scripts={of} chosen={chosen} />;
      })}
    </>
  );
}

interface GroupProps {
  title: string;
  scripts: readonly LibraryLine[];
  chosen: string;
  quiet?: boolean;
}

function Group({ title, scripts, chosen, quiet = false }: GroupProps) {
  const words = useWords();
  const said = useBench().scripts;
  const { mark } = useOwn();
  return (
    <>
      <h2 className={quiet ? "quiet" : "group"}>{title}</h2>
      <ul className="script-list" aria-label={title}>
        {scripts.map(({ id, title, stance, rating, by, edited }) => (
          <li key={id}>
            <a href={hashOf("scripts", id)} aria-current={id === chosen ? "true" : undefined}>
              <span>{title}</span>
              {(edited || by) && <em>{edited ? mark.edited : by && mark[by]}</em>}
              {rating > 0 && <Heart size={12} role="img" aria-label={said.liked} />}
              <small>{words.stances[stance]}</small>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
