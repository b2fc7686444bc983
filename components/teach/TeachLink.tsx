/** "Amends doesn't read this page right": starts the pointing on the page beside it. */
import { useState } from "react";
import { teachLinkWords } from "../../lib/i18n/teach/link";
import type { Client } from "../../lib/messaging/client";
import "./teach.css";

interface Props {
  client: Client;
  locale: string;
  /** The page's tab for the popup, which sits in none and goes once the pointing begins. */
  tabId?: number;
}

export function TeachLink({ client, locale, tabId }: Props) {
  const words = teachLinkWords(locale);
  const [failed, setFailed] = useState(false);
  const start = async () => {
    const answer = await client.send("teach.start", tabId === undefined ? {} : { tabId });
    setFailed(!answer.ok);
    if (answer.ok && tabId !== undefined) window.close();
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
