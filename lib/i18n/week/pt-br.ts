/** Quantas reclamações de um tipo chegaram nesta semana e como vai o dia, em português do Brasil. */
import type { WeekWords } from "./en";

export const ptBR: WeekWords = {
  nth: (count, kind) => `${count}ª reclamação de “${kind}” nesta semana`,
  among: (count, kind) => `${count} reclamações de “${kind}” nesta semana`,
  usually: (low, high) =>
    low === high
      ? `o normal: ${low}`
      : high - low === 1
        ? `o normal: ${low} ou ${high}`
        : `o normal: de ${low} a ${high}`,
  usuallyNone: "o normal: nenhuma",
  first: "o maior número das semanas conhecidas",
  open: "Ver o padrão",
  bars: (weeks) => `Semana a semana: ${weeks}`,
  hot: (count) => `${count} casos tensos hoje. Uma pausa curta cai bem, ou troque um com um colega.`,
  hotPrivate: "Só você vê isto. Não sai em nenhuma exportação.",
  setting: "Avisar quando o dia fica pesado",
  settingHint:
    "Uma linha discreta na barra lateral quando chegam quatro casos tensos em um dia. Só você vê, e nada disso é guardado.",
};
