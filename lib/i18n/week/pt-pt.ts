/** Quantas reclamações de um tipo chegaram esta semana e como corre o dia, em português de Portugal. */
import type { WeekWords } from "./en";

export const ptPT: WeekWords = {
  nth: (count, kind) => `${count}.ª reclamação de «${kind}» esta semana`,
  among: (count, kind) => `${count} reclamações de «${kind}» esta semana`,
  usually: (low, high) =>
    low === high
      ? `o habitual: ${low}`
      : high - low === 1
        ? `o habitual: ${low} ou ${high}`
        : `o habitual: de ${low} a ${high}`,
  usuallyNone: "o habitual: nenhuma",
  first: "o número mais alto das semanas conhecidas",
  open: "Ver o padrão",
  bars: (weeks) => `Semana a semana: ${weeks}`,
  hot: (count) => `${count} casos tensos hoje. Sabe bem uma pausa curta, ou trocar um com um colega.`,
  hotPrivate: "Só quem está aqui vê isto. Não sai em nenhuma exportação.",
  setting: "Avisar quando o dia se torna pesado",
  settingHint:
    "Uma linha discreta na barra lateral quando chegam quatro casos tensos num dia. Só é vista aqui, e nada disso fica guardado.",
};
