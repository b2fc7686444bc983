/** A file on its way in: read, looked at, chosen from, and taken over whole. */
import { useState } from "react";
import type { Client } from "../../../../lib/messaging/client";
import {
  type ImportPreview,
  type IncomingLine,
  OWN_FILE_LIMIT,
} from "../../../../lib/messaging/own-file-messages";
import type { Problem } from "../../../../lib/result";
import type { Variant } from "../../../../lib/scripts/variants";
import { textOf } from "../../../../lib/transfer/text-of-file";

export type Choice = "leave" | "take" | "both";

export interface FileImport {
  reading: boolean;
  preview: ImportPreview | null;
  fault: string | null;
  problem: Problem | null;
  variant: Variant | null;
  choices: Readonly<Record<string, Choice>>;
  /** The library changed between the look and the taking. */
  moved: boolean;
  open: (file: File) => Promise<void>;
  speak: (variant: Variant | null) => Promise<void>;
  choose: (id: string, choice: Choice) => void;
  /** Takes everything that is new, or that differs from mine; `none` leaves all of it out. */
  chooseAll: (which: "new" | "changed" | "none") => void;
  /** @returns how many items came in, or null */
  apply: () => Promise<number | null>;
  cancel: () => void;
}

/** New things are taken unless somebody says otherwise; what would change something of mine is not. */
const firstChoices = (items: readonly IncomingLine[]): Record<string, Choice> =>
  Object.fromEntries(items.flatMap(({ id, state }) => (state === "new" ? [[id, "take"] as const] : [])));

export function useFileImport(client: Client): FileImport {
  const [reading, setReading] = useState(false);
  const [text, setText] = useState("");
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [variant, setVariant] = useState<Variant | null>(null);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [moved, setMoved] = useState(false);

  const look = async (words: string, speaking: Variant | null, keepChoices: boolean) => {
    setReading(true);
    const answer = await client.send("import.read", { text: words, variant: speaking });
    setReading(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setFault(answer.value.fault);
    setPreview(answer.value.fault === null ? answer.value : null);
    if (!keepChoices) setChoices(firstChoices(answer.value.items));
  };
  const cancel = () => {
    setPreview(null);
    setFault(null);
    setProblem(null);
    setText("");
    setVariant(null);
    setMoved(false);
  };
  return {
    reading,
    preview,
    fault,
    problem,
    variant,
    choices,
    moved,
    open: async (file) => {
      cancel();
      if (file.size > OWN_FILE_LIMIT) return setFault("too-large");
      // Older tables are not always UTF-8.
      const read = await textOf(file);
      if (!read.ok) return setFault("unknown-kind");
      let words = "";
      for await (const piece of read.value.pieces()) words += piece;
      setText(words);
      await look(words, null, false);
    },
    speak: async (speaking) => {
      setVariant(speaking);
      await look(text, speaking, true);
    },
    choose: (id, choice) => setChoices({ ...choices, [id]: choice }),
    chooseAll: (which) => {
      if (which === "none") return setChoices({});
      const taken = (preview?.items ?? []).filter(({ state }) => state === which);
      setChoices({ ...choices, ...Object.fromEntries(taken.map(({ id }) => [id, "take" as const])) });
    },
    apply: async () => {
      if (!preview) return null;
      const answer = await client.send("import.apply", {
        text,
        variant,
        revision: preview.revision,
        choices,
      });
      if (answer.ok) {
        cancel();
        return answer.value.changed;
      }
      if (answer.problem.code === "refused") {
        setMoved(true);
        await look(text, variant, true);
      } else setProblem(answer.problem);
      return null;
    },
    cancel,
  };
}
