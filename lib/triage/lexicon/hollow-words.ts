/** Words that say nothing alone: no phrase that is shown as evidence begins or ends with them. */
const HOLLOW = new Set(
  `a an the of to and or in on at is it i my me we you your for with that this was be as el la los las un una de del y o en a al
  lo le se me mi que por con su es no os um uma e do da dos das ao na no nos nas em meu minha que por com seu sua`.split(
    /\s+/,
  ),
);

/** Whether a folded word says nothing alone. */
export const isHollow = (word: string): boolean => HOLLOW.has(word);
