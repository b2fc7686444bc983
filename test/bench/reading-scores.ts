/** How the shipped replies read, filled with a whole case: reading figure and words, by variant. */
import { composeReply } from "../../lib/scripts/compose.ts";
import { LIBRARY } from "../../lib/scripts/library/index.ts";
import { figuresOf, readingFigure } from "../../lib/scripts/readability.ts";
import { allTexts } from "../../lib/scripts/text-of.ts";
import { type ReplyChannel, VARIANTS, type Variant } from "../../lib/scripts/variants.ts";
import { fullCase } from "../unit/scripts/samples.ts";
import { median } from "./statistics.ts";

export interface ReadText {
  id: string;
  channel: ReplyChannel;
  variant: Variant;
  text: string;
  words: number;
  /** Grade for English (lower is easier), Fernández-Huerta and adapted Flesch else (higher is easier). */
  figure: number;
}

/** Every shipped text, filled. */
export const readLibrary = (): ReadText[] =>
  LIBRARY.flatMap((script) =>
    allTexts(script).map(({ variant, channel }) => {
      const { text, words, language } = composeReply(script, {
        variant,
        channel,
        values: fullCase(variant),
        locale: "en",
      });
      const figure = readingFigure(figuresOf(text, language), language);
      return { id: script.id, channel, variant, text, words, figure };
    }),
  );

/** Median and hardest figure by variant, and median words of a mail and a chat message. */
export function readingScores(texts: readonly ReadText[]): Record<string, number> {
  const entries = VARIANTS.flatMap((variant) => {
    const own = texts.filter((one) => one.variant === variant);
    const figures = own.map(({ figure }) => figure);
    const name = variant.replace("-", "_");
    const wordsOf = (channel: ReplyChannel) =>
      median(own.filter((one) => one.channel === channel).map(({ words }) => words));
    return [
      [`reading_${name}_median_grade`, median(figures)],
      [`reading_${name}_hardest_grade`, variant === "en" ? Math.max(...figures) : Math.min(...figures)],
      [`reading_${name}_mail_words`, wordsOf("mail")],
      [`reading_${name}_chat_words`, wordsOf("chat")],
    ] as const;
  });
  return Object.fromEntries(entries);
}
