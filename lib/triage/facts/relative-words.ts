/** Words that name a day by its distance from the day of writing, folded, in three languages. */
import { WEEKDAYS } from "./weekdays";

/** Days from the day of writing. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ...["today", "tonight", "hoy", "hoje"].map((word) => [word, 0] as const),
  ...["yesterday", "ayer", "anoche", "ontem"].map((word) => [word, -1] as const),
  ...["anteayer", "antier", "anteontem", "antenoche"].map((word) => [word, -2] as const),
  ...["tomorrow", "manana", "amanha"].map((word) => [word, 1] as const),
]);

/** Words before a day word that make another day of it, or no day at all ("esta mañana", "hoy en día"). */
export const DAY_PHRASES: readonly { words: readonly string[]; days: number }[] = [
  { words: ["the", "day", "before", "yesterday"], days: -2 },
  { words: ["day", "before", "yesterday"], days: -2 },
  { words: ["the", "day", "after", "tomorrow"], days: 2 },
  { words: ["day", "after", "tomorrow"], days: 2 },
  { words: ["antes", "de", "ayer"], days: -2 },
  { words: ["antes", "de", "ontem"], days: -2 },
  { words: ["pasado", "manana"], days: 2 },
  { words: ["depois", "de", "amanha"], days: 2 },
  { words: ["last", "night"], days: -1 },
  { words: ["this", "morning"], days: 0 },
  { words: ["esta", "manana"], days: 0 },
  { words: ["esta", "manha"], days: 0 },
];
/** "La mañana", "por la mañana": a part of the day. "Hoy en día", "hoje em dia": these days. */
export const BEFORE_MORNING: ReadonlySet<string> = new Set(["la", "una", "cada", "media", "toda"]);
export const THESE_DAYS: readonly (readonly string[])[] = [
  ["en", "dia"],
  ["em", "dia"],
];

export type Unit = "days" | "weeks" | "months" | "years";
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ["days", "day days dia dias"],
      ["weeks", "week weeks semana semanas"],
      ["months", "month months mes meses"],
      ["years", "year years ano anos"],
    ] as const
  ).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);

/** Stands behind the count: "three weeks ago". */
export const AGO: ReadonlySet<string> = new Set(["ago", "atras"]);
/** Stands before the count: "hace tres semanas". */
export const SINCE: ReadonlySet<string> = new Set(["hace", "ha", "faz"]);
/** Between that and the count: not to the day then. */
export const ABOUT: ReadonlySet<string> = new Set(
  "unos unas como casi ya mas de aproximadamente cerca uns umas quase mais apenas solo so".split(" "),
);

export const COUNTS: ReadonlyMap<string, number> = new Map(
  [
    "a an one un una um uma",
    "two dos dois duas couple",
    "three tres",
    "four cuatro quatro",
    "five cinco",
    "six seis",
    "seven siete sete",
    "eight ocho oito",
    "nine nueve nove",
    "ten diez dez",
    "eleven once onze",
    "twelve doce doze",
  ].flatMap((words, at) => words.split(" ").map((word) => [word, at + 1] as const)),
);

/** 1 is Monday. Portuguese names stand without "-feira". */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAYS.filter((name) => name.endsWith("day")).map((name, at) => [name, at + 1] as const),
  ..."lunes martes miercoles jueves viernes sabado domingo"
    .split(" ")
    .map((name, at) => [name, at + 1] as const),
  ..."segunda terca quarta quinta sexta".split(" ").map((name, at) => [name, at + 1] as const),
]);

/** They also say second, third and so on ("esta segunda entrega"). */
export const ORDINALS: ReadonlySet<string> = new Set("segunda terca quarta quinta sexta".split(" "));

/** "About three days ago", "more than ten days ago", "half a year ago". */
export const ABOUT_BEFORE: ReadonlySet<string> = new Set(
  "about around over than nearly almost roughly like some maybe".split(" "),
);
export const HALF: ReadonlySet<string> = new Set(["half", "media", "medio", "meio", "meia"]);

export const LAST_BEFORE: ReadonlySet<string> = new Set(["last", "pasado", "pasada", "passado", "passada"]);
export const LAST_BEHIND: ReadonlySet<string> = new Set(["pasado", "pasada", "passado", "passada"]);
export const NEXT_OF_ALL: ReadonlySet<string> = new Set(["proximo", "proxima"]);
export const NEXT_BEFORE: ReadonlySet<string> = new Set([
  ..."next this by before until proximo proxima este esta neste nesta".split(" "),
]);

/** By which kind of phrase a word may name a day. */
export type DayPart = "ago" | "since" | "day" | "named";

/** The phrase of which a folded word is the middle, as "ago" is of "three weeks ago"; nothing for most words. */
export const dayPart = (word: string): DayPart | undefined => {
  if (AGO.has(word)) return "ago";
  if (SINCE.has(word)) return "since";
  if (DAY_WORDS.has(word) || word === "night" || word === "morning" || word === "manha") return "day";
  return WEEKDAY_NUMBERS.has(word) || UNITS.has(word) ? "named" : undefined;
};
