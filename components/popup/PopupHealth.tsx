/** What was read of the page in front, folded under the ticket's name in the popup. */
import type { UiLocale } from "../../lib/i18n/localized";
import { wordsFor } from "../../lib/i18n/words";
import type { Client } from "../../lib/messaging/client";
import { useHealthWords } from "../health/health-words";
import { SiteHealthOf } from "../health/SiteHealthOf";
import { WordsContext } from "../ui/words-context";
import "../health/health.css";

interface Props {
  client: Client;
  origin: string;
  locale: UiLocale;
  now: number;
}

export function PopupHealth({ locale, ...shown }: Props) {
  return (
    <WordsContext value={wordsFor(locale)}>
      <Fold {...shown} />
    </WordsContext>
  );
}

function Fold(shown: Omit<Props, "locale">) {
  const words = useHealthWords();
  return (
    <details className="popup-health">
      <summary>{words.list}</summary>
      <SiteHealthOf {...shown} />
    </details>
  );
}
