/** Why a reply did not go in, and what to do, in the interface's languages. */
import { type Localized, localize, type UiLocale } from "../i18n/localized";

/** The page does not tell whom the box writes to: the agent is asked. */
export const MODE_UNKNOWN = "mode-unknown";

const SENTENCES: Record<string, Localized> = {
  "no-editor": {
    en: "There is no open reply box on this page. Open it and insert again, or copy the reply.",
    es: "No hay un cuadro de respuesta abierto en esta página. Ábrelo e inserta de nuevo, o copia la respuesta.",
    pt: "Não há uma caixa de resposta aberta nesta página. Abra-a e insira de novo, ou copie a resposta.",
  },
  "box-closed": {
    en: "Open the reply box on this page: the reply goes in as soon as it is there.",
    es: "Abre el cuadro de respuesta en esta página: el texto se inserta en cuanto aparezca.",
    pt: "Abra a caixa de resposta nesta página: o texto entra assim que ela aparecer.",
  },
  "read-only": {
    en: "The reply box can't be written to right now. Copy the reply, or try again in a moment.",
    es: "Ahora no se puede escribir en el cuadro de respuesta. Copia la respuesta o prueba en un momento.",
    pt: "Não é possível escrever na caixa de resposta agora. Copie a resposta ou tente daqui a pouco.",
  },
  "not-verified": {
    en: "The reply box did not take the text. Copy the reply and paste it yourself.",
    es: "El cuadro de respuesta no aceptó el texto. Copia la respuesta y pégala.",
    pt: "A caixa de resposta não aceitou o texto. Copie a resposta e cole-a.",
  },
  detached: {
    en: "The reply box closed while the reply was going in. Look at it, then insert again or copy.",
    es: "El cuadro de respuesta se cerró mientras se insertaba. Revísalo e inserta de nuevo o copia.",
    pt: "A caixa de resposta fechou durante a inserção. Verifique-a e insira de novo ou copie.",
  },
  "note-mode": {
    en: "This box writes an internal note. Switch it to the public reply, then insert again.",
    es: "Este cuadro escribe una nota interna. Cámbialo a respuesta pública e inserta de nuevo.",
    pt: "Esta caixa escreve uma nota interna. Mude-a para resposta pública e insira de novo.",
  },
  [MODE_UNKNOWN]: {
    en: "This page does not say whether the box writes to the customer or an internal note. Is it the reply to the customer?",
    es: "La página no dice si este cuadro escribe al cliente o es una nota interna. ¿Es la respuesta al cliente?",
    pt: "A página não diz se esta caixa escreve ao cliente ou é uma nota interna. É a resposta ao cliente?",
  },
  "not-confirmed": {
    en: "The page did not confirm the reply. Look at the reply box before you insert or paste it.",
    es: "La página no confirmó la respuesta. Revisa el cuadro antes de insertarla o pegarla.",
    pt: "A página não confirmou a resposta. Verifique a caixa antes de a inserir ou colar.",
  },
  "page-timeout": {
    en: "The reply page did not open in time. Open it and insert again, or copy the reply.",
    es: "La página de respuesta no se abrió a tiempo. Ábrela e inserta de nuevo, o copia la respuesta.",
    pt: "A página de resposta não abriu a tempo. Abra-a e insira de novo, ou copie a resposta.",
  },
  "page-gone": {
    en: "The ticket's page no longer answers. Reload it and insert again, or copy the reply.",
    es: "La página del ticket ya no responde. Recárgala e inserta de nuevo, o copia la respuesta.",
    pt: "A página do ticket já não responde. Recarregue-a e insira de novo, ou copie a resposta.",
  },
};

/** The sentence for a problem's code; the code of an unknown one counts as unverified. */
export function insertionProblem(code: string, locale: UiLocale): string {
  const sentence = SENTENCES[code] ?? SENTENCES["not-verified"];
  return code && sentence ? localize(sentence, locale) : "";
}
