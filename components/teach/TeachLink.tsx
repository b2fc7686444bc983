/** "Amends doesn't read this page right": starts the pointing on the page beside it. */
import { useState } from "react";
import { teachLinkWords } from "../../lib/i18n/teach/link";
import type { Client } from "../../lib/messaging/client";
import "./teach.css";

interface Props {
  client: Client;
  locale: string;
  /** The page's tab, where the view sits in none. */
  tabId?: number;
  started?: () => void;
}

export function TeachLink({ client, locale, tabId, started }: Props) {
  const words = teachLinkWords(locale);
  const [failed, setFailed] = useState(false);
  const start = async () => {
    const answer = await client.send("teach.start", tabId === undefined ? {} : { tabId });
    setFailed(!answer.ok);
    if (answer.ok) started?.();
  };
  return (
    <>
      <button type="button" className="teach-link" onClick={() => void start()}>
        {words.link}
      </button>
      {failed && <p role="alert">{words.failed}</p>}
    </>
  );
}
