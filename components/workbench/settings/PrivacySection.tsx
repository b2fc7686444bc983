/** What of a customer may be kept, and for how long. */
import { TickField } from "../../ui/fields";
import { useBench } from "../bench-words";
import { NumberField } from "./NumberField";
import type { SettingsInHand } from "./use-settings";

const KEPT = ["keepNames", "keepQuotes", "keepReplies"] as const;
const ENDS = ["open", "kept", "lost", "unknown"] as const;
/** A hundred years; the schema's own bound. */
const DAYS_MOST = 36_500;

export function PrivacySection({ settings, change }: SettingsInHand) {
  const words = useBench().settings;
  const { privacy } = settings;
  return (
    <>
      <p className="hint">{words.privacyHint}</p>
      <div>
        {KEPT.map((what) => (
          <TickField
            key={what}
            label={words[what]}
            checked={privacy[what]}
            tick={(checked) => change({ privacy: { ...privacy, [what]: checked } })}
          />
        ))}
      </div>
      <h3>{words.keepFor}</h3>
      <p className="hint">{words.keepHint}</p>
      <div className="fields">
        {ENDS.map((end) => (
          <NumberField
            key={end}
            label={words.keepDays[end]}
            value={privacy.keepDays[end]}
            mayBeEmpty
            fits={(value) => Number.isInteger(value) && value >= 1 && value <= DAYS_MOST}
            wrong={words.badKeep}
            save={(days) =>
              change({ privacy: { ...privacy, keepDays: { ...privacy.keepDays, [end]: days } } })
            }
          />
        ))}
      </div>
    </>
  );
}
