/** What customers write when they may tell the public: folded text. */
import type { Trigger } from "../taxonomy";
import { GAP, WILL } from "./intent";
import { phrase, type Rule } from "./rules";

export const PUBLICITY: Rule<Trigger> = {
  label: "public-threat",
  patterns: {
    en: phrase(
      `${WILL.en}${GAP}(?:one[- ]star|1[- ]star|bad review|review|trustpilot|google|twitter|tiktok|facebook|instagram|reddit|youtube|social media|newspaper|the press|journalist|everyone know|tell everyone|go(?:ing)? public|publicly|local news|the papers|linkedin|yelp|post (?:it|this|the|about))`,
      "(?:going|goes) (?:on|to|up on) (?:tiktok|twitter|x|facebook|reddit|instagram|youtube|trustpilot|google|social media|the press|linkedin|yelp)",
    ),
    es: phrase(
      `(?:${WILL.es}|lo )${GAP}(?:resena|opinion(?:es)?|publicar\\w*|publico|redes(?: sociales)?|tiktok|twitter|facebook|instagram|prensa|periodistas?|google|trustpilot|viral\\w*|la tele|los medios|youtube|todo el mundo (?:lo|se))`,
      "(?:publicare|subire|subo|publicaremos|lo subo|lo publico|lo cuento)[^.!?\\n]{0,40}(?:redes|tiktok|twitter|facebook|instagram|google|video|resena|todo)",
    ),
    pt: phrase(
      `(?:${WILL.pt}|(?:vai|vou) (?:pro|para o|pra|postar|publicar))${GAP}(?:avaliacao|reclame aqui|redes(?: sociais)?|tiktok|twitter|facebook|instagram|imprensa|jornal|google|trustpilot|viral\\w*|youtube|publicar|postar|portal da queixa|linkedin|televisao)`,
      "(?:vai|vou|abro|abrirei|registro|reclamo|reclamacao) (?:pro|para o|no|pra o|ao) (?:tiktok|reclame aqui|twitter|instagram|portal da queixa|facebook)",
      "(?:posto|publico|postarei|publicarei)[^.!?\\n]{0,30}(?:redes|tiktok|twitter|facebook|instagram|google|video|reclame)",
    ),
  },
};
