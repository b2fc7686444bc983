/** Cuántas quejas de un tipo llegaron esta semana y cómo va el día, en español. */
import type { WeekWords } from "./en";

export const es: WeekWords = {
  nth: (count, kind) => `${count}.ª queja de «${kind}» esta semana`,
  among: (count, kind) => `${count} quejas de «${kind}» esta semana`,
  usually: (low, high) =>
    low === high
      ? `lo normal: ${low}`
      : high - low === 1
        ? `lo normal: ${low} o ${high}`
        : `lo normal: de ${low} a ${high}`,
  usuallyNone: "lo normal: ninguna",
  first: "la mayor cifra de las semanas conocidas",
  open: "Ver el patrón",
  bars: (weeks) => `Semana a semana: ${weeks}`,
  hot: (count) =>
    `${count} casos tensos hoy. Viene bien una pausa breve, o cambiar uno con alguien del equipo.`,
  hotPrivate: "Esto solo lo ves tú. No sale en ninguna exportación.",
  setting: "Avisarme cuando el día se pone pesado",
  settingHint:
    "Una línea discreta en la barra lateral cuando llegan cuatro casos tensos en un día. Solo la ves tú y no se guarda nada de ello.",
};
