/** One part of the Data page under its heading. */
import { type ReactNode, useId } from "react";

export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="data-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What just happened, for eyes and screen readers; `bad` for what did not work. */
export function Said({ text, bad = false }: { text: string; bad?: boolean }) {
  if (bad) {
    return text === "" ? null : (
      <p className="banner due" role="alert">
        {text}
      </p>
    );
  }
  return (
    <p className="data-said" role="status" hidden={text === ""}>
      {text}
    </p>
  );
}

export function Meter({ done, total, label }: { done: number; total: number; label: string }) {
  return (
    <p className="data-meter">
      <progress max={Math.max(1, total)} value={done} aria-label={label} />
      <span aria-hidden>{label}</span>
    </p>
  );
}
