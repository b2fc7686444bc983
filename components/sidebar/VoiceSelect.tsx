/** The small lists that say in which language and register, and for which channel, replies are written. */
import { ChevronDown } from "lucide-react";
import { VARIANT_NAMES } from "../../lib/i18n/variant-names";
import { languageOf, type ReplyChannel, VARIANTS, Variant } from "../../lib/scripts/variants";
import { useWords } from "../ui/words-context";

export function VariantSelect({ variant, choose }: { variant: Variant; choose: (variant: Variant) => void }) {
  const words = useWords().reply;
  return (
    <span className="lang">
      <select
        aria-label={words.language}
        data-testid="reply-language"
        data-language={languageOf(variant)}
        data-variant={variant}
        value={variant}
        onChange={(event) => choose(Variant.parse(event.target.value))}
      >
        {VARIANTS.map((one) => (
          <option key={one} value={one}>
            {VARIANT_NAMES[one]}
          </option>
        ))}
      </select>
      <ChevronDown size={12} strokeWidth={2.2} aria-hidden />
    </span>
  );
}

interface ChannelProps {
  channel: ReplyChannel;
  /** Those that the reply is written for; a single one is no choice and shows nothing. */
  channels: readonly ReplyChannel[];
  choose: (channel: ReplyChannel) => void;
}

export function ChannelSelect({ channel, channels, choose }: ChannelProps) {
  const { reply, channels: names } = useWords();
  if (channels.length < 2) return null;
  return (
    <span className="lang">
      <select
        aria-label={reply.channel}
        data-testid="reply-channel"
        value={channel}
        onChange={(event) => {
          const chosen = channels.find((one) => one === event.target.value);
          if (chosen) choose(chosen);
        }}
      >
        {channels.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      <ChevronDown size={12} strokeWidth={2.2} aria-hidden />
    </span>
  );
}
