/** Which text is in hand: its language and register, and its channel; a dash says that it is not written. */
import { VARIANT_NAMES } from "../../../../lib/i18n/variant-names";
import type { EditedText } from "../../../../lib/messaging/own-script-messages";
import { REPLY_CHANNELS, type ReplyChannel, VARIANTS, type Variant } from "../../../../lib/scripts/variants";
import { Segments } from "../../../ui/fields";
import { useWords } from "../../../ui/words-context";
import { useOwn } from "../own-words";

export interface TextPlace {
  channel: ReplyChannel;
  variant: Variant;
}

interface Props extends TextPlace {
  texts: readonly EditedText[];
  go: (place: TextPlace) => void;
}

export function PlaceBar({ channel, variant, texts, go }: Props) {
  const words = useWords();
  const said = useOwn().edit;
  const written = (one: Variant) => texts.some((text) => text.channel === channel && text.variant === one);
  return (
    <div className="script-voice">
      <select
        className="input"
        aria-label={said.variant}
        value={variant}
        onChange={(event) =>
          go({ channel, variant: VARIANTS.find((one) => one === event.target.value) ?? variant })
        }
      >
        {VARIANTS.map((one) => (
          <option key={one} value={one}>
            {VARIANT_NAMES[one]}
            {written(one) ? "" : " –"}
          </option>
        ))}
      </select>
      <Segments
        label={said.channel}
        value={channel}
        options={REPLY_CHANNELS.map((one) => [one, words.channels[one]] as const)}
        pick={(one) => go({ channel: one, variant })}
      />
    </div>
  );
}
