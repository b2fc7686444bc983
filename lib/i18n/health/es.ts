/** How well a page is read, in Spanish. */
import type { HealthWords } from "./en";

export const es: HealthWords = {
  guessed: "deducido",
  guessedTitle: "Esta página se lee por deducción",
  guessedHint: "Amends no conoce esta mesa de ayuda. Comprueba el cliente y la conversación antes de fiarte.",
  guessedShort: (count) => (count === 1 ? "1 de ellos deducido" : `${count} de ellos deducidos`),
  states: { found: "encontrado", guessed: "deducido", missing: "no encontrado" },
  fields: {
    id: "Número",
    subject: "Asunto",
    requester: "Cliente",
    messages: "Conversación",
    status: "Estado",
    reply: "Cuadro de respuesta",
  },
  since: (when) => `desde el ${when}`,
  list: "Qué se ha leído de la página",
  copy: "Copiar informe",
  copied: "Informe copiado",
  copyRefused: "El navegador no ha permitido copiarlo",
  copyHint:
    "El informe nombra la mesa de ayuda, las versiones y estas seis líneas. No contiene nada del ticket.",
  title: "Cómo se leen las páginas",
  lede: "Por sitio: qué se encontró en el último ticket y desde cuándo es así.",
  none: "Todavía no se ha leído ningún ticket",
  noneHint: "Abre un ticket en un sitio donde Amends esté activado; aquí verás qué se encontró en su página.",
  lastRead: (when) => `última lectura: ${when}`,
  all: "Se encontraron los seis",
};
