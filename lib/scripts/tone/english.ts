/** English wordings that work against the agent (domain.md §6). */
import { phrase, type ToneRule } from "./types";

const rule = (family: ToneRule["family"], source: string, better?: string): ToneRule => ({
  family,
  pattern: phrase(source),
  ...(better === undefined ? {} : { better }),
});

/** Participles that make "you should have" a reproach; "you should have it by Friday" is none. */
const OUGHT =
  "read|checked|known|told|sent|contacted|asked|noticed|cancell?ed|called|done|seen|followed|kept|returned|paid|waited|realised|realized";
const OMITTED =
  "read|check|follow|cancel|provide|send|return|pay|tell|include|respond|reply|complete|call|contact|give|fill|notice|understand";

export const ENGLISH: readonly ToneRule[] = [
  rule(
    "command-calm",
    "(?:please )?calm down|(?:please )?relax|take it easy|(?:please )?(?:stay|keep|remain) calm",
  ),
  rule("command-calm", "there is no (?:need|reason) to (?:be|get) (?:upset|angry|rude)"),
  rule("policy-wall", "(?:as )?per (?:our|company) (?:policy|policies|terms)"),
  rule("policy-wall", "it(?:'s| is) (?:just )?(?:our|company) policy|that(?:'s| is) (?:our|company) policy"),
  rule(
    "policy-wall",
    "(?:our|company) policy (?:is|does not|doesn't|says|states|prohibits|forbids|requires)",
  ),
  rule("policy-wall", "(?:against|according to|due to) (?:our |company )?policy"),
  rule("cold-refusal", "unfortunately|regrettably", ""),
  rule("cold-refusal", "(?:I|we) regret to (?:inform|say|tell)(?: you)?(?: that)?"),
  rule("cold-refusal", "(?:I'm|I am|we're|we are) afraid (?:that |we |I |this |it )"),
  rule("cold-refusal", "we are (?:not able|unable) to"),
  rule(
    "told-you",
    "(?:as|like) (?:I|we)(?: have|'ve)?(?: already| previously)? (?:said|told you|explained|mentioned|stated)",
  ),
  rule(
    "told-you",
    "as (?:already |previously |mentioned )?(?:mentioned|stated|explained|advised)(?: before| above)?",
  ),
  rule("told-you", "obviously|as you (?:already )?know", ""),
  rule("told-you", "clearly,? you"),
  rule("told-you", "(?:I|we)(?: have|'ve)? already (?:told|explained|informed)(?: (?:to )?you)?"),
  rule("blame", `you should(?:n't| not)? have (?=(?:${OUGHT})(?![\\p{L}]))`),
  rule("blame", "you (?:have )?(?:failed|neglected|forgot|omitted) to"),
  rule("blame", `you (?:didn't|did not) (?=(?:${OMITTED})(?![\\p{L}]))`),
  rule("blame", "(?:it(?:'s| is|'s) )?your (?:own )?(?:fault|mistake|error)"),
  rule("blame", "you were supposed to|if you had (?:only )?(?:read|checked|asked|told)"),
  rule("doubt", "you claim(?:ed)?(?: that)?|you allege(?:d)?(?: that)?", "you told us"),
  rule("doubt", "allegedly|supposedly|so-called|according to you"),
  rule(
    "doubt",
    "that(?:'s| is) not what (?:I|we|our (?:records|system)) (?:see|show|say)s?|if that(?:'s| is) (?:really )?true",
  ),
  rule("non-apology", "(?:sorry|apologi[sz]e|apologies) if"),
  rule("non-apology", "sorry (?:that )?you (?:feel|felt|think|see it)"),
  rule(
    "non-apology",
    "(?:sorry|apologi[sz]e|apologies) for (?:any|the) (?:possible )?(?:inconvenience|trouble|confusion)(?: caused)?",
  ),
  rule("non-apology", "any inconvenience(?: (?:this|that|we|it) (?:may|might)(?: have)?(?: caused?)?)?"),
  rule("orders", "(?<!do |did |what )you(?:'ll| will)? (?:must|have to|need to)(?= \\p{L})(?! say)|you must"),
  rule("orders", "you (?:are|will be) required to|it is your responsibility to"),
  rule(
    "but-eraser",
    "(?:I|we) (?:\\p{L}+ )?(?:understand|appreciate|hear|sympathi[sz]e)[^.!?\\n]{0,80}?[, ](?:but|however)",
  ),
  rule("but-eraser", "(?:I'm |I am |we're |we are )?sorry,? but"),
  rule("false-understanding", "know (?:exactly |just )?how you(?:'re| are)? feel(?:ing)?"),
  rule(
    "false-understanding",
    "(?:totally|completely|fully|perfectly) understand(?: how you feel)?|feel your pain",
  ),
  rule("over-promise", "definitely|without (?:any |a )?doubt|rest assured(?: that)?", ""),
  rule("over-promise", "(?:I|we)(?: can| will|'ll)?(?: personally)? guarantee|guaranteed to"),
  rule("over-promise", "(?:will )?never happen again|I promise|we promise|100 ?% (?:sure|certain)"),
  rule("over-promise", "immediately|as soon as possible|asap|in no time"),
  rule("passing-on", "(?:is )?not (?:my|our) (?:department|job|responsibility|problem|area)"),
  rule(
    "passing-on",
    "(?:please )?contact (?:the|our) (?:\\p{L}+ )?(?:department|team) (?:directly|instead|yourself)",
  ),
  rule("jargon", "kindly", "please"),
  rule("jargon", "please be (?:advised|informed)(?: that)?|please note that"),
  rule("jargon", "at your earliest convenience|do the needful|revert back|pursuant to|hereby|herewith"),
  rule("jargon", "(?:escalated|forwarded) to (?:tier|level) ?\\d"),
  rule("jargon", "dear (?:valued )?(?:customer|client|sir|madam|sir or madam|sir/madam)|valued customer"),
  rule("jargon", "your (?:call|feedback|business|opinion|satisfaction) is (?:very )?important to us"),
  rule("closing-door", "(?:this|that|our|my) (?:decision )?is final|final decision"),
  rule("closing-door", "(?:there is |there's )?nothing (?:more|else|further)? ?(?:that )?(?:I|we) can do"),
  rule(
    "closing-door",
    "(?:consider )?(?:this|the) (?:matter|case|discussion) (?:is )?(?:now )?closed|end of (?:the )?(?:discussion|story|matter)",
  ),
];
