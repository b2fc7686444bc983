/** Reads exchanges: an agent's answer and what the customer wrote back, labelled by what that says of the answer. */
import { z } from "../../zod";
import type { Language } from "../taxonomy";
import { REPLY } from "../thread";
import { languageOf, linesUnder } from "./corpus";

const Label = z.enum(REPLY);

export interface Exchange {
  label: (typeof REPLY)[number];
  locale: string;
  language: Language;
  answer: string;
  reply: string;
}

/** One line: `label | locale | the agent's answer | the customer's reply`, ` / ` for a line break. */
export const parseExchange = (line: string, where: string): Exchange => {
  const [label = "", locale = "", answer = "", ...rest] = line.split("|");
  const reply = rest.join("|").trim().replaceAll(" / ", "\n");
  if (!answer.trim() || !reply) throw new Error(`${where}: an answer and a reply are needed`);
  return {
    label: Label.parse(label.trim()),
    locale: locale.trim(),
    language: languageOf(locale),
    answer: answer.trim().replaceAll(" / ", "\n"),
    reply,
  };
};

/** All exchanges of `folder`. */
export const readExchanges = (folder: string): Exchange[] =>
  linesUnder(folder).map(({ line, number, hand }) => parseExchange(line, `${hand}:${number}`));
