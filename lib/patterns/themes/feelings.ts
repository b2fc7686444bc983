/** Words for how customers feel: heard in complaints of every kind, so that none of them may name a theme. */
import { PEOPLE_CONCEPTS } from "../../triage/lexicon/concepts-people";

/** Triage's signs of a feeling. */
const SIGNS = ["angryWord", "worryWord", "disappointWord", "confuseWord", "frustrateWord"] as const;

/** What triage knows from the words around it (folded; `*` ends a stem). */
const MORE =
  "mad livid enrag* irritat* irritad* fuming rage anger upset* stress* estres* distress* devastat* heartbroken embarrass* humiliat* helpless exhaust* unhappy hurt enojad* enojo enfad* indignad* indignac* rabia bronca cabread* molest* disgust* agobi* humill* avergonz* impotenc* tristeza triste* dolid* alterad* inquiet* intranquil* raiva zangad* chatead* chatea* irritant* revoltad* revolta aborrecid* aborrec* humilh* magoad* abalad* aflit* nervosis* assustad* constrang* frustrac* insatisf*";

/** By the feeling where triage knows it. */
export const FEELINGS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SIGNS.map((sign) => [sign, PEOPLE_CONCEPTS[sign] ?? ""])),
  moreFeelings: MORE,
};
