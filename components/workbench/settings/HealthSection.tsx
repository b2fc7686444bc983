/** How well each site's pages are read, in the settings: one fold for a site, its six lines inside. */
import type { Client } from "../../../lib/messaging/client";
import type { SiteHealth } from "../../../lib/messaging/health-messages";
import { HealthList } from "../../health/HealthList";
import { useHealthWords } from "../../health/health-words";
import { useWords } from "../../ui/words-context";
import { relativeTime } from "../relative-time";
import { Trouble } from "../Trouble";
import { useAnswer } from "../use-answer";
import "../../health/health.css";

interface Props {
  client: Client;
  now: () => number;
}

export function HealthSection({ client, now }: Props) {
  const words = useHealthWords();
  const { value, problem, reload } = useAnswer(client, "health.list", {});
  if (problem) return <Trouble problem={problem} retry={reload} />;
  if (!value) return null;
  if (value.length === 0) {
    return (
      <div className="nothing">
        <b>{words.none}</b>
        {words.noneHint}
      </div>
    );
  }
  return (
    <>
      <p className="hint">{words.lede}</p>
      {value.map((site) => (
        <SiteFold key={site.origin} site={site} now={now()} />
      ))}
    </>
  );
}

function SiteFold({ site, now }: { site: SiteHealth; now: number }) {
  const words = useHealthWords();
  const { locale, footer } = useWords();
  const count = (state: string) => site.fields.filter((field) => field.state === state).length;
  const read = site.fields.length - count("missing");
  const guessed = count("guessed");
  const { host } = new URL(site.origin);
  return (
    <details className="health-site" data-testid="health-site">
      <summary>
        <b>{site.helpdeskName}</b> {host !== site.helpdeskName && <span>{host}</span>}
        <small>
          {read === site.fields.length ? words.all : footer.read(read, site.fields.length)}
          {guessed > 0 && `, ${words.guessedShort(guessed)}`} ·{" "}
          {words.lastRead(relativeTime(site.checkedAt, now, locale))}
        </small>
      </summary>
      <HealthList site={site} words={words} locale={locale} now={now} />
    </details>
  );
}
