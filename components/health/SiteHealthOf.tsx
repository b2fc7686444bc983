/** The health of one site, asked of the background when shown; nothing while it is not known. */
import type { Client } from "../../lib/messaging/client";
import { useWords } from "../ui/words-context";
import { useAnswer } from "../workbench/use-answer";
import { HealthList } from "./HealthList";
import { useHealthWords } from "./health-words";

interface Props {
  client: Client;
  origin: string;
  now: number;
}

export function SiteHealthOf({ client, origin, now }: Props) {
  const words = useHealthWords();
  const { locale } = useWords();
  const { value } = useAnswer(client, "health.list", { origin });
  const [site] = value ?? [];
  return site ? <HealthList site={site} words={words} locale={locale} now={now} /> : null;
}
