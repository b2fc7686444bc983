/** Which text of a script is meant: the one asked for, or the nearest that is written. */
import type { Script } from "./types";
import {
  nearestChannels,
  nearestVariants,
  REPLY_CHANNELS,
  type ReplyChannel,
  type Variant,
} from "./variants";

export interface FoundText {
  template: string;
  variant: Variant;
  channel: ReplyChannel;
  /** Every channel that the script is written for, in the order of `REPLY_CHANNELS`. */
  channels: readonly ReplyChannel[];
}

/**
 * Finds a script's text.
 *
 * The language is kept before the channel and the channel before the register: a long text that the customer can
 * read is better than a short one that they can't. A script without any text (own scripts are checked before they are
 * kept) gives an empty template.
 */
export function textOf(script: Pick<Script, "texts">, variant: Variant, channel: ReplyChannel): FoundText {
  const channels = REPLY_CHANNELS.filter((one) => Object.keys(script.texts[one] ?? {}).length > 0);
  const variants = nearestVariants(variant);
  const language = (one: Variant) => one.slice(0, 2);
  const tiers = [
    variants.filter((one) => language(one) === language(variant)),
    variants.filter((one) => language(one) !== language(variant)),
  ];
  for (const tier of tiers) {
    for (const way of nearestChannels(channel)) {
      for (const one of tier) {
        const template = script.texts[way]?.[one];
        if (template) return { template, variant: one, channel: way, channels };
      }
    }
  }
  return { template: "", variant, channel, channels };
}

/** Every text of a script, for search and for tests. */
export const allTexts = (
  script: Pick<Script, "texts">,
): { channel: ReplyChannel; variant: Variant; template: string }[] =>
  REPLY_CHANNELS.flatMap((channel) =>
    Object.entries(script.texts[channel] ?? {}).map(([variant, template]) => ({
      channel,
      variant: variant as Variant,
      template,
    })),
  );
