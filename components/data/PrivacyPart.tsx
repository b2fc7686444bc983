/** What may be kept of a customer, and for how long. */
import { useEffect, useState } from "react";
import type { Client } from "../../lib/messaging/client";
import type { Privacy } from "../../lib/records/privacy";
import { useWords } from "../ui/words-context";
import { Section } from "./Section";

const YEARS = [1, 2, 3, 5, 10];
const DAYS = 365;
const ENDS = ["open", "kept", "lost", "unknown"] as const;
const CHOICES = [
  ["keepNames", "names"],
  ["keepQuotes", "quotes"],
  ["keepReplies", "replies"],
] as const;

export function PrivacyPart({ client }: { client: Client }) {
  const words = useWords().data.privacy;
  const [privacy, setPrivacy] = useState<Privacy | null>(null);
  useEffect(() => {
    void client.send("settings.get", {}).then((kept) => kept.ok && setPrivacy(kept.value.privacy));
  }, [client]);
  if (!privacy) return null;
  const change = async (next: Privacy) => {
    const kept = await client.send("settings.set", { privacy: next });
    if (kept.ok) setPrivacy(kept.value.privacy);
  };
  return (
    <Section title={words.title}>
      {CHOICES.map(([name, word]) => (
        <label key={name} className="data-check">
          <input
            type="checkbox"
            checked={privacy[name]}
            onChange={(event) => void change({ ...privacy, [name]: event.target.checked })}
          />
          {words[word]}
        </label>
      ))}
      <fieldset className="data-columns">
        <legend>{words.age}</legend>
        {ENDS.map((end) => (
          <label key={end}>
            <span>{words.ends[end]}</span>
            <select
              className="input"
              aria-label={words.ends[end]}
              value={privacy.keepDays[end] ?? ""}
              onChange={(event) => {
                const days = event.target.value === "" ? null : Number(event.target.value);
                void change({ ...privacy, keepDays: { ...privacy.keepDays, [end]: days } });
              }}
            >
              <option value="">{words.never}</option>
              {YEARS.map((years) => (
                <option key={years} value={years * DAYS}>
                  {words.years(years)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <small>{words.soon}</small>
    </Section>
  );
}
