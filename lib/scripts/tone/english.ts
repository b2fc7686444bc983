/** English wordings that work against the agent (domain.md §6). */
import { ENGLISH_BARBS } from "./english-barbs";
import { ENGLISH_TEMPER } from "./english-temper";
import { rule, type ToneRule } from "./types";

/** Participles that make "you should have" a reproach; "you should have it by Friday" is none. */
const OUGHT =
  "read|checked|known|told|sent|contacted|asked|noticed|cancell?ed|called|done|seen|followed|kept|returned|paid|waited|realised|realized|looked|written|measured|informed";
const OMITTED =
  "read|check|follow|cancel|provide|send|return|pay|tell|include|respond|reply|complete|call|contact|give|fill|notice|understand|look|listen|attach|mention";
/** After these the words say a condition or ask, and order nothing: "if you need to change it". */
const ASIDE =
  "(?:do|did|what|all|if|when|before|until|because|that|why|where|whether|once|after|while|thing|things|anything|everything|something|nothing|as|case|time|than) ";
/** What "must" supposes rather than orders: "you must have waited". */
const SUPPOSED = "have|be|feel|know|mean";

export const ENGLISH: readonly ToneRule[] = [
  rule(
    "command-calm",
    "(?:please )?calm down|(?:please )?relax|take it easy|(?:please )?(?:stay|keep|remain) calm",
  ),
  rule(
    "command-calm",
    "there(?:'s| is) no (?:need|reason) to (?:be|get) (?:so )?(?:upset|angry|rude|annoyed)",
    "I can see why this is frustrating",
  ),
  rule(
    "command-calm",
    "there(?:'s| is) no (?:need|reason) to (?:shout|yell|swear|raise your voice|overreact)(?: at (?:me|us))?|(?:don't|stop) (?:shout|yell|swear|overreact)(?:ing)?(?: at (?:me|us))?|watch your (?:tone|language)",
  ),
  rule("policy-wall", "(?:as )?per (?:our|company|the) (?:company )?(?:policy|policies|terms)", ""),
  rule(
    "policy-wall",
    "(?:it|that|this)(?:'s| is) (?:just |simply |only )?(?:our|the|a|company) (?:company |store |shop )?(?:policy|rules?)(?=[.,;!]|$)",
    "let me explain the reason",
  ),
  rule(
    "policy-wall",
    "(?:our|company) (?:company )?(?:policy|policies|terms|rules) (?:do not|don't|does not|doesn't|won't|says?|states?|prohibits?|forbids?|requires?|(?:is|are) (?:very |quite )?(?:clear|strict|simple|to|not|that))",
  ),
  rule(
    "policy-wall",
    "(?:it|that)(?:'s| is) (?:just |simply |only )?(?:our|company) (?:policy|rule)(?= (?:not |that |to ))",
  ),
  rule(
    "policy-wall",
    "(?:against|according to|due to|because of) (?:our |company |the )?(?:company )?policy",
  ),
  rule("cold-refusal", "unfortunately|regrettably|sadly", ""),
  rule("cold-refusal", "(?:I|we) regret to (?:inform|say|tell)(?: you)?(?: that)?", ""),
  rule(
    "cold-refusal",
    "(?:I'm|I am|we're|we are) afraid(?: that)?(?= (?:we|I|this|it|the|that|your|there))",
    "",
  ),
  rule("cold-refusal", "we(?:'re| are) (?:not able|unable) to", "we cannot"),
  rule("cold-refusal", "I(?:'m| am) unable to", "I cannot"),
  rule("cold-refusal", "(?:I'm|I am|we're|we are) (?:\\p{L}+ )?not in a position to", "I cannot"),
  rule(
    "told-you",
    "(?:as|like) (?:I|we)(?: have|'ve)?(?: already| previously)? (?:said|told you|explained|mentioned|stated|wrote|written)(?: (?:before|above|already|yesterday|earlier|in my last (?:mail|e-?mail|message)))?",
    "",
  ),
  rule(
    "told-you",
    "as (?:already |previously |I )?(?:mentioned|stated|explained|advised)(?: (?:before|above|already|earlier|in (?:my|our) (?:last|previous) (?:mail|e-?mail|message)))?",
    "",
  ),
  rule("told-you", "obviously|as you (?:already )?know|as you (?:surely|certainly) know", ""),
  rule("told-you", "clearly(?=,? you)", ""),
  rule("told-you", "(I|we)(?: have|'ve)? already (?:told|informed) you about", "$1 wrote about"),
  rule(
    "told-you",
    "(?:I|we)(?: have|'ve)? already (?:told|explained|informed|answered|said)(?: (?:it|this|that))?(?: to)?(?: you)?(?: (?:twice|before|many times|three times|several times|more than once))?",
    "let me say it once more",
  ),
  rule("blame", `you should(?:n't| not)? have (?:actually )?(?:${OUGHT})`),
  rule("blame", "you (?:have )?(?:failed|neglected|forgot|forgotten|omitted) to"),
  rule("blame", `you (?:didn't|did not|never) (?:even )?(?:${OMITTED}|answered|replied|sent|told)`),
  rule(
    "blame",
    "(?:it(?:'s| is|'s)|(?:it|that|this) was )?(?:entirely |all )?your (?:own )?(?:fault|mistake|error)(?! (?:message|code|log|report|screen|number))(?:,? not ours)?",
  ),
  rule("blame", "you were supposed to|if you had (?:only )?(?:read|checked|asked|told|looked|called)"),
  rule("blame", "had you (?:only |just )?(?:read|checked|asked|told|looked|called|waited|listened)"),
  rule("blame", "you (?:have )?misunderstood(?=[.!,;]|$)", "let me say it more clearly"),
  rule("doubt", "you claim(?:ed)?(?: that)?|you allege(?:d)?(?: that)?", "you told us that"),
  rule("doubt", "allegedly|supposedly|so-called|the alleged|the supposed|according to you"),
  rule(
    "doubt",
    "that(?:'s| is) not what (?:I|we|our (?:records|systems?|logs)) (?:sees?|shows?|says?)",
    "I see something different here",
  ),
  rule(
    "doubt",
    "if that(?:'s| is) (?:really |even )?true|if (?:what you say|this) is (?:really |even )?true",
  ),
  rule(
    "doubt",
    "are you (?:really |quite |absolutely )?sure (?:that )?(?:you|it|this) (?:actually|really|even)|do you have any proof",
  ),
  rule("non-apology", "sorry if", "sorry that"),
  rule("non-apology", "(?:apologi[sz]e|apologies) if"),
  rule("non-apology", "sorry (?:that )?you (?:feel|felt|think|see it)"),
  rule(
    "non-apology",
    "(?:sorry|apologi[sz]e|apologies) for (?:any|the) (?:possible )?(?:inconvenience|trouble|confusion)(?: caused)?",
  ),
  rule("non-apology", "any inconvenience(?: (?:this|that|we|it) (?:may|might)(?: have)?(?: caused?)?)?"),
  rule(
    "orders",
    `(?<!${ASIDE})you(?:'ll| will)? (?:must|have to|need to)(?= \\p{L})(?! (?:say|(?:${SUPPOSED})(?![\\p{L}])))(?! (?:understand|realise|realize) (?:that|how))`,
    "please",
  ),
  rule(
    "orders",
    "you (?:are|will be) (?:required|obliged|obligated) to|it is your responsibility to",
    "please",
  ),
  rule("orders", "you (?:have to|need to|must) (?:understand|realise|realize) that", ""),
  rule("orders", "you'd better|you had better", "please"),
  rule(
    "but-eraser",
    "((?:I|we) (?:\\p{L}+ )?(?:understand|appreciate|hear|sympathi[sz]e)[^.!?\\n]{0,80}?),? (?:but|however),?",
    "$1.",
  ),
  rule("but-eraser", "(?:I'm |I am |we're |we are )?sorry,? but", ""),
  rule(
    "false-understanding",
    "know (?:exactly |just |perfectly (?:well )?)?how you(?:'re| are)?(?: must)? feel(?:ing)?",
    "can see why that is frustrating",
  ),
  rule(
    "false-understanding",
    "(?:totally|completely|fully|perfectly) understand how you feel|feel your pain",
    "can see why that is frustrating",
  ),
  rule("false-understanding", "(?:totally|completely|fully|perfectly) understand", "see"),
  rule("over-promise", "definitely|without (?:any |a )?doubt|rest assured(?: that)?|for sure", ""),
  rule(
    "over-promise",
    "(?:I|we)(?: can| will|'ll)?(?: personally| absolutely)? guarantee(?: you)?(?: that)?",
    "I expect that",
  ),
  rule("over-promise", "guaranteed to", "meant to"),
  rule("over-promise", "(?:this|that|it)(?: will|'ll|'s)? never happen again|won't happen again"),
  rule("over-promise", "(?:I|we) promise(?: you)? to", "I plan to"),
  rule("over-promise", "(?:I|we) promise(?: you)?(?: that)?", "I expect that"),
  rule("over-promise", "100 ?% (?:sure|certain)", "confident"),
  rule(
    "over-promise",
    "(?<!took effect |takes effect |effective )immediately|right away|straight ?away|at once(?= (?:and|we|I|you)|[.!])",
    "{soon}",
  ),
  rule("over-promise", "as soon as (?:humanly )?possible|asap|in no time|as quickly as possible", "{soon}"),
  rule(
    "over-promise",
    "will (?:definitely |surely |certainly )?(arrive|be there|be back|be fixed|be solved|be delivered|be with you|reach you|be in your account|be on your card) (tomorrow|tonight|today|within the hour|(?:with)?in (?:an|one) hour|first thing)",
    "should $1 $2",
  ),
  rule(
    "over-promise",
    "(?:there(?:'s| is) no way|it is impossible)(?: that)? (?:this|that|it) (?:can|could|will|would)|cannot (?:possibly )?(?:fail|go wrong)",
  ),
  rule("over-promise", "we (?:will )?always|we never fail", "we"),
  rule(
    "passing-on",
    "(?:that|this|it)?(?:'s| is)? ?not (?:my|our) (?:department|job|responsibility|problem|area|fault)",
    "I will ask the people who handle this",
  ),
  rule(
    "passing-on",
    "(?:please )?contact (the|our) (?!support|same)(\\p{L}+ )?(department|team) (?:directly|instead|yourself)",
    "I will ask $1 $2$3",
  ),
  rule(
    "passing-on",
    "(?:you(?:'d| would| will|'ll)? (?:have|need) to (?:ask|call|contact|take that up with)|you should ask) (the|your) (courier|carrier|bank|seller|shop|manufacturer|supplier|provider)(?: about (?:that|this|it))?",
    "I can ask $1 $2",
  ),
  rule("passing-on", "(?:is|belongs to) another (?:team|department)|(?:talk|speak) to somebody else"),
  rule("jargon", "kindly", "please"),
  rule("jargon", "please be (?:advised|informed|aware)(?: that)?|please note that|be informed that", ""),
  rule("jargon", "(?:at|in) (?:your|the) earliest(?: convenience)?", "when you can"),
  rule("jargon", "do the needful", "take care of it"),
  rule("jargon", "revert back(?: to (?:me|us))?", "reply"),
  rule("jargon", "pursuant to|in accordance with", "under"),
  rule("jargon", "hereby|herewith", ""),
  rule(
    "jargon",
    "(?:has been |was |been )?(?:escalated|forwarded) to (?:tier|level) ?\\d",
    "is with a specialist now",
  ),
  rule(
    "jargon",
    "dear (?:valued )?(?:customer|client|sir or madam|sir ?/ ?madam|sir|madam)|valued customer",
    "hello",
  ),
  rule("jargon", "we (?:hereby )?acknowledge receipt of", "we have"),
  rule("jargon", "your (?:request|case|complaint|ticket|claim) is being (?:processed|looked into|handled)"),
  rule("jargon", "your (?:call|feedback|business|opinion|satisfaction) is (?:very )?important to us"),
  rule(
    "closing-door",
    "(?:this|that|our|my) decision is final|this is (?:our|my) final (?:decision|answer|word)|final decision",
    "this is our decision",
  ),
  rule(
    "closing-door",
    "(?:there is |there's )?nothing (?:more|else|further)? ?(?:that )?(?:I|we) can do(?: for you)?|full stop(?=[.!]|$)|end of story",
  ),
  rule(
    "closing-door",
    "(?:consider )?(?:this|the) (?:matter|case|discussion) (?:is )?(?:now )?closed|end of (?:the )?(?:discussion|matter)",
  ),
  rule(
    "told-you",
    "(?:I|we)(?: have|'ve)? already (?:answered|replied)(?: to)? (?:that|this|your) (?:question|mail|message)?",
  ),
  rule(
    "told-you",
    "(?:this is )?the last time (?:that )?(?:I|we)(?:'ll| will| am going to)? (?:explain|say|answer|tell)",
  ),
  rule(
    "policy-wall",
    "(?:the )?rules are (?:the )?rules|make (?:an )?exceptions? (?:just |only )?for (?:you|everyone|anyone|one customer)",
  ),
  rule("cold-refusal", "(?:my|our) hands are tied|(?:it|that) is what it is"),
  rule(
    "blame",
    "you (?:have )?(?:agreed to|accepted|signed) (?:the|our|these) (?:terms|conditions|contract)|you (?:ordered|chose|picked|entered|typed|gave us) the wrong",
  ),
  rule(
    "doubt",
    "(?:nobody|no one|no other customer)(?: else)? (?:has |ever |has ever )?(?:complained|reported|had (?:this|that) problem)|our systems? (?:is|are|was|were|makes?) (?:never|no) (?:wrong|mistakes?)",
  ),
  rule(
    "orders",
    "(?:please )?stop (?:sending|writing|asking|calling|complaining|contacting)|(?:you (?:need|have) to |please )?(?:just )?be patient",
  ),
  rule(
    "non-apology",
    "(?:we|I) regret that you (?:feel|felt|think|see)|sorry (?:that )?you(?:'re| are) (?:not (?:happy|satisfied)|unhappy|upset|angry|disappointed|dissatisfied)",
  ),
  rule("passing-on", "(?:has |have )?nothing to do with (?:us|me)"),
  rule("over-promise", "guaranteed(?=[.!,]|$)", ""),
  ...ENGLISH_BARBS,
  ...ENGLISH_TEMPER,
];
