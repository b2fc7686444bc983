/** The first sentence of a first reply: names what the customer's words show, and never claims to feel it. */
import type { Emotion } from "../triage/taxonomy";
import type { Variant } from "./variants";

const FEELINGS: Readonly<Record<Variant, Readonly<Record<Emotion, string>>>> = {
  en: {
    calm: "Thank you for telling me.",
    frustrated: "I can see that this has taken a lot of patience already.",
    angry: "I can see how much this has upset you.",
    worried: "I can see that this worries you, so here is what happens now.",
    disappointed: "I can see that you expected something else from us.",
    confused: "This is confusing to look at, so I'll take it step by step.",
  },
  "es-usted": {
    calm: "Gracias por contármelo.",
    frustrated: "Veo que esto ya le ha costado mucha paciencia.",
    angry: "Veo cuánto le ha molestado esto.",
    worried: "Veo que esto le preocupa, así que le cuento qué va a pasar ahora.",
    disappointed: "Veo que esperaba otra cosa de nuestra parte.",
    confused: "Es normal que esto resulte confuso, así que iré paso a paso.",
  },
  "es-tu": {
    calm: "Gracias por contármelo.",
    frustrated: "Veo que esto ya te ha costado mucha paciencia.",
    angry: "Veo cuánto te ha molestado esto.",
    worried: "Veo que esto te preocupa, así que te cuento qué va a pasar ahora.",
    disappointed: "Veo que esperabas otra cosa de nuestra parte.",
    confused: "Es normal que esto resulte confuso, así que iré paso a paso.",
  },
  "pt-br": {
    calm: "Agradeço por me contar o que aconteceu.",
    frustrated: "Vejo que isto já exigiu muita paciência.",
    angry: "Vejo o quanto isto incomodou você.",
    worried: "Vejo que isto preocupa você, então conto logo o que vai acontecer.",
    disappointed: "Vejo que você esperava outra coisa da nossa parte.",
    confused: "É normal que isto pareça confuso, por isso vou passo a passo.",
  },
  "pt-pt": {
    calm: "Agradeço que me tenha contado o que aconteceu.",
    frustrated: "Vejo que isto já exigiu muita paciência.",
    angry: "Vejo o incómodo que isto lhe causou.",
    worried: "Vejo que isto lhe causa preocupação, por isso digo já o que vai acontecer.",
    disappointed: "Vejo que esperava outra coisa da nossa parte.",
    confused: "É normal que isto pareça confuso, por isso vou passo a passo.",
  },
};

/** The opening sentence for an emotion; practice.md 001-2: it changes when the emotion is corrected. */
export const feelingWords = (emotion: Emotion, variant: Variant): string => FEELINGS[variant][emotion];
