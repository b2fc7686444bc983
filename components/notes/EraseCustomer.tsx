/** Deletes everything about a customer, after a second word that says how much that is. */
import { useEffect, useId, useRef, useState } from "react";
import type { Client } from "../../lib/messaging/client";
import { useWords } from "../ui/words-context";

interface Props {
  client: Client;
  caseKey: string;
  /** How many cases go. */
  cases: number;
  onErased: () => void;
}

export function EraseCustomer({ client, caseKey, cases, onErased }: Props) {
  const { casebook, problems } = useWords();
  const words = casebook.erasing;
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState({ text: "", bad: false });
  const title = useId();
  const keep = useRef<HTMLButtonElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const cancel = () => {
    setAsking(false);
    requestAnimationFrame(() => open.current?.focus());
  };
  const erase = async () => {
    const gone = await client.send("erase.customer", { caseKey });
    setAsking(false);
    setSaid(
      gone.ok
        ? { text: `${words.done(gone.value.cases)} ${words.again}`, bad: false }
        : { text: problems[gone.problem.code], bad: true },
    );
    if (gone.ok) onErased();
  };
  return (
    <>
      {asking ? (
        <div
          className="erase-ask"
          role="alertdialog"
          aria-labelledby={title}
          aria-describedby={`${title}-what`}
          onKeyDown={(event) => event.key === "Escape" && cancel()}
        >
          <b id={title}>{words.title}</b>
          <p id={`${title}-what`}>
            {words.cases(cases)} {words.everywhere} {words.files}
          </p>
          <div className="row">
            <button type="button" className="btn danger" onClick={() => void erase()}>
              {words.confirm}
            </button>
            <button ref={keep} type="button" className="btn" onClick={cancel}>
              {words.cancel}
            </button>
          </div>
        </div>
      ) : (
        <button ref={open} type="button" className="link quiet-link" onClick={() => setAsking(true)}>
          {words.open}
        </button>
      )}
      <p role={said.bad ? "alert" : "status"} className={said.text ? "hint" : "quiet"}>
        {said.text}
      </p>
    </>
  );
}
