/** Copies a text within the click that asks for it, and says what came of it. */
import { useEffect, useState } from "react";
import { useWords } from "./words-context";

interface Props {
  text: string;
  label: string;
  main?: boolean;
  /** Also as HTML, for editors that take it. */
  html?: string;
  copied?: () => void;
}

async function write(text: string, html: string | undefined): Promise<boolean> {
  const done = (copying: Promise<void>) =>
    copying.then(
      () => true,
      () => false,
    );
  if (!html || typeof ClipboardItem === "undefined") return done(navigator.clipboard.writeText(text));
  const item = new ClipboardItem({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
  return (await done(navigator.clipboard.write([item]))) || done(navigator.clipboard.writeText(text));
}

export function CopyButton({ text, label, main = false, html, copied }: Props) {
  const words = useWords().settle;
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => setState("idle"), [text]);
  const copy = async () => {
    const done = await write(text, html);
    setState(done ? "copied" : "refused");
    if (done) copied?.();
  };
  return (
    <>
      <button type="button" className={main ? "btn main" : "btn"} onClick={() => void copy()}>
        {state === "copied" ? words.copied : label}
      </button>
      <span role="status" className={state === "refused" ? "hint" : "quiet"}>
        {state === "copied" ? words.copied : state === "refused" ? words.copyRefused : ""}
      </span>
    </>
  );
}
