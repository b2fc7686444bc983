/** The dock's two sentences; the dictionaries stay in the frame, off the page's main thread. */
import type { DockLabels } from "./dock-parts";

const LABELS: Record<"en" | "es" | "pt", DockLabels> = {
  en: { open: "Open Amends", resize: "Width of Amends" },
  es: { open: "Abrir Amends", resize: "Ancho de Amends" },
  pt: { open: "Abrir o Amends", resize: "Largura do Amends" },
};

/** @param language BCP 47, as the browser says it */
export function dockLabels(language: string): DockLabels {
  const short = language.slice(0, 2).toLowerCase();
  return short === "es" || short === "pt" ? LABELS[short] : LABELS.en;
}
