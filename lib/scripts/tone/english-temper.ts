/** What an agent at the end of their patience writes in English: by how it is built, not by the words of one mail. */
import { rule, type ToneRule } from "./types";

/** After these it is a condition or a question: "if you missed the call". */
const ASIDE =
  "(?<!(?:if|when|whether|in case|because|think|thought|hear|did|have|what|where|how|since|once|unless) )";
/** What one does wrong, however it is said; never what a customer simply did. */
const WRONGED =
  "broke|ignored|refused|damaged|lied|mishandled|overlooked|skipped|neglected|ruined|messed|misread|mistyped|wasted|caused|chose not|decided not|couldn't be bothered|can't be bothered";
const DONE =
  "(?:(?!been|received|given|taken|seen)\\p{L}{2,}(?:ed|en|wn)|read|sent|told|kept|paid|done|said|called|saved yourself)";
const BEGINS = "(?<=^\\s*|[.!?:;\\n]\\s*)";
/** What nobody is told to do before something else but in reproach. */
const REPROACHED = "(?:complain|accuse|blame|shout|write to us|ask|call us|write again|argue)";

export const ENGLISH_TEMPER: readonly ToneRule[] = [
  rule(
    "blame",
    `${ASIDE}you (?:have |had |just |simply |only |clearly |probably |must have |yourself )*(?:${WRONGED})`,
  ),
  rule(
    "blame",
    `${ASIDE}you (?!(?:were|are|have been|had been|got|get|may|can) )(?:\\p{L}+ ){1,5}(?:wrongly|incorrectly|carelessly|the wrong way|upside down)|you (?:told|wrote|called|reported|cancelled|canceled|asked|contacted|answered|returned|sent)(?: \\p{L}+){0,3} (?:far |much )?too late`,
  ),
  rule(
    "blame",
    `${ASIDE}you (?:just |simply |only |probably |must have |have )?(?:gave|given|put|used|typed|entered|sent|wrote|took|clicked|pressed|filled|dialled|followed|ordered|bought|picked|chose)(?: us| me| in| on)? (?:the|a|an) (?:\\p{L}+ )?(?:wrong|incorrect|false|expired)`,
  ),
  rule(
    "blame",
    `you (?:could|might)(?: easily| simply| at least| just| also)? have (?:easily |simply |just )?${DONE}|you would have (?:known|seen|noticed|saved|read)`,
  ),
  rule(
    "blame",
    "you (?:just |simply |only )?(?:waited|took|needed) (?:\\p{L}+ ){1,3}(?:days|weeks|months|years|long) (?:to|before you) (?:even )?(?:tell|told|report|say|said|write|wrote|call|complain|contact|ask|let|send|sent|return|reply|answer|mention|come|came)",
  ),
  rule(
    "blame",
    "(?:entirely |all |solely |that's |that is )(?:on|down to) you(?=[.,!;]|$)|(?:only )?(?:have |got )?(?:only )?yourself to blame|your own (?:doing|carelessness|stupidity|negligence|choice)|(?:don't|do not|stop) blam(?:e|ing) (?:me|us|others)|(?<!not )something (?:that )?you(?:'ve| have)? (?:did|done)|(?:it|that) (?:is|was) you who",
  ),
  rule(
    "blame",
    "you (?:just |simply |obviously |probably |clearly )+(?:don't|do not|didn't|did not|can't|cannot|couldn't|won't|never) \\p{L}+|(?:maybe|perhaps|probably) you (?:just |simply )?(?:don't|do not|can't|cannot|didn't|did not) (?:know how|understand|want|bother|care|listen|read|look|try|pay|follow)",
  ),
  rule(
    "sarcasm",
    `${BEGINS}(?:next time|in future|in the future),? (?:please |maybe |perhaps |just |you (?:could|might) )?(?:try to )?(?:check|read|look|think|ask|measure|pay attention|inform|listen)`,
  ),
  rule(
    "sarcasm",
    `${BEGINS}(?:please |just |maybe |first )?(?:read|check|look at|look up|learn|study)(?: \\p{L}+){1,5} before you ${REPROACHED}|(?:more |a bit more )?(?:carefully|properly) (?:next time|this time|for once)`,
  ),
  rule(
    "sarcasm",
    "how (?:many times|often|much longer|much clearer)(?: more)? (?:do|must|should|can|shall|will) (?:I|we)|(?:did|do|have|can|could) you (?:even|seriously|bother to|at any point) \\p{L}+|(?:do|did) you (?:really|honestly|seriously|actually) (?:think|believe|expect)",
  ),
  rule(
    "sarcasm",
    "what (?:exactly |on earth )?(?:did|do) you expect|what (?:else|more) do you want|what do you want from (?:me|us)|(?:what|which) part of (?:that|this|it|my|our)|who do you think you|are you (?:serious|kidding|joking|blind|deaf|stupid)",
  ),
  rule(
    "sarcasm",
    "why (?:on earth|in the world|the hell)|why (?:didn't|don't|won't|couldn't) you (?:just |simply |even )?(?:read|tell|say|check|ask|call|look|listen|understand|accept|wait|try|pay)",
  ),
  rule(
    "closing-door",
    "(?:I|we)(?:'m| am|'re| are| will| do)? ?(?:not|won't|don't|never|refuse)(?: going| gonna| prepared| willing| here| in the mood)?(?: to| want to)? (?:argue|debate|negotiate|repeat myself|discuss (?:this|that|it)|explain (?:it|this|myself)|keep (?:explaining|repeating|answering|arguing)|play)",
  ),
  rule(
    "closing-door",
    "(?:I'm|I am|we're|we are) (?:so |really |just |quite |completely )?(?:done(?= with (?:this|you|it)|[.!]|$)|finished with (?:you|this)|through with|sick of|tired of|fed up)|(?:I've|I have|we've|we have) had (?:it|enough)|enough is enough",
  ),
  rule(
    "closing-door",
    "(?:don't have|do not have|haven't|have no|haven't got) (?:the |any )?(?:time|patience|energy|nerves) for (?:this|that|you|your|such|these)|better things to do|(?:wast(?:e|ing|ed)|waste of) (?:my|our|everyone's|everybody's) (?:own )?time|a waste of time|(?:don't|do not) (?:write|contact|call|message|e-?mail|bother|reply)(?: to)? (?:me|us) (?:again|any ?more)|leave (?:me|us) alone|(?:this|the|that|our) (?:conversation|discussion|chat|thread|topic|exchange) (?:(?:is|has) (?:now )?(?:over|finished|ended|closed)|ends (?:here|now)|stops (?:here|now))",
  ),
  rule(
    "closing-door",
    "(?:if|since) you (?:don't|do not|didn't) (?:like|want|agree with|trust) (?:it|that|this|us)[^.!?\\n]{0,30}, (?:then )?(?:go|buy|find|shop|try|look|leave|cancel|you (?:can|may|could)|feel free|don't|that)|(?:nobody|no one|no-one) (?:has )?(?:forced|forces|made|makes|asked|asks|obliged) you|(?:buy|shop|go|(?:take|do) your business) (?:somewhere else|elsewhere)",
  ),
  rule(
    "closing-door",
    "(?:complain|sue|write|go|report|post|say|threaten)(?: \\p{L}+){0,2} (?:wherever|whoever|whatever|whomever|whenever|as much as|all) you (?:want|like|please)|(?:will not|won't|doesn't|does not|isn't going to|wouldn't)(?: \\p{L}+)? (?:change (?:anything(?! for)|a thing|my mind|our mind|our decision|the (?:facts|outcome|result))|make (?:any|a) difference|get you anywhere)|go (?:right )?ahead(?: and|,)? (?:write|sue|complain|leave a|post|report|tell every)|be my guest|feel free to (?:complain|sue|go (?:elsewhere|to)|write a (?:bad )?review|leave us)|see (?:you in court|if I care)",
  ),
  rule(
    "closing-door",
    "(?:that's|that is|this is|it's|is|are)(?: \\p{L}+)? your (?:own )?(?:problem|problems|loss)(?=[.,!;]|$)|not (?:my|our) concern|too bad|tough luck|bad luck|hard luck|that's life|(?<=^\\s*|[.!?\\n]\\s*)(?:just )?deal with it|get over it|live with it|take it or leave it|couldn't care less|(?:I|we) (?:really )?(?:don't|do not) care",
  ),
  rule(
    "closing-door",
    "(?:we|I)(?: are|'re| am|'m)? (?:have no|under no|not) (?:obligation|obliged|required) to|(?:we|I) (?:don't|do not) (?:owe|have to (?:help|explain|justify|answer))",
  ),
  rule(
    "doubt",
    "(?:very |rather |really |a bit |quite |extremely )?(?:hard|difficult|impossible) to (?:believe|swallow)|(?:can't|cannot|don't|do not|not going to) (?:possibly |really |seriously )?(?:believe|buy) (?:you|a word|that(?! (?:I|we|my|our))|this(?! happened)|it(?=[.,!]|$)|your|any of)|(?:I|we) (?:very much |highly |seriously |strongly |really |somehow )?doubt|(?:expect|want|asking) (?:me|us) to believe",
  ),
  rule(
    "doubt",
    "(?:funny|strange|odd|weird|interesting|curious|convenient|suspicious|amazing|remarkable)(?:,? isn't it)?(?: enough)?,? (?:that|how|because|since|why) (?:you|your|it only|nobody|no one)|how convenient|(?:very|rather|quite|too|how|sounds|looks|seems)(?: \\p{L}+)? (?:suspicious|convenient|fishy|made up)|(?:a (?:nice|good|strange|likely|funny) |your |another )(?:story|stories|excuse|excuses|tale)(?= (?:keeps?|changes?|does|doesn't|won't|again|every)|[.,!?]|$)|changing your (?:story|version|mind)",
  ),
  rule(
    "doubt",
    "you (?:said|told (?:us|me)|wrote|claimed) (?:something|anything|the) (?:\\p{L}+ )?(?:else|different|opposite)|(?:we|I) both know|you keep (?:changing|saying|asking|telling|insisting|complaining|repeating|sending|writing|coming)|proves? (?:absolutely )?nothing|that's not (?:true|what happened)|(?:is|was|are) (?:all )?(?:a lie|lies)|(?:stop|you're|you are|been) lying",
  ),
  rule(
    "winning",
    "(?:you're|you are|being) (?:\\p{L}+ )?(?:dishonest|ridiculous|absurd|childish|rude|unreasonable|paranoid|dramatic|aggressive)|(?:don't|do not|stop) (?:be|being) (?:so |such )?(?:\\p{L}+ )?(?:ridiculous|silly|rude|absurd|childish|dramatic|unreasonable|difficult|a baby|a child)",
  ),
  rule(
    "doubt",
    "if (?:it|that|this|they|you)(?:'s| is| was|'re| are| did| has| have)? (?:really|truly|genuinely)",
  ),
  rule(
    "command-calm",
    "your (?:tone|attitude|behaviou?r|manners) (?:is|are|will|won't|does|doesn't|helps?|gets?|towards|in)|(?:such|that kind of|this kind of|this sort of) (?:tone|attitude|language|behaviou?r)|(?:won't|will not|don't have to|refuse to|not going to) (?:be (?:spoken|talked|shouted|insulted)|tolerate|put up with|stand for|accept (?:this|that|your) (?:tone|attitude))|(?:speak|speaking|talk|talking|shout|shouting|yell|yelling) (?:to|at|with) (?:me|us) (?:like|that way|in (?:this|that))|(?:don't|do not|stop) (?:threaten|insult|accus|harass|annoy|lectur|shout at|yell at)(?:e|ing)? (?:me|us)|your threats?|threaten(?:s|ing)? (?:us|me)",
  ),
  rule(
    "command-calm",
    "not (?:the |our )only (?:customer|client|one|person)|(?:are|'re) the only (?:customer|client|one|person) (?:with (?:this|that)|who (?:complain|has (?:this|that)|think)|to complain)|(?:have|got|are) (?:other|hundreds of|thousands of|plenty of|many other)(?: other)? (?:customers?|clients?|people|orders|tickets) (?:to |waiting)|(?:do |did )you (?:really )?think (?:that )?(?:you(?:'re| are)|we|the world|this is|I)(?: \\p{L}+){0,4} (?:only|special|more important|nothing (?:else|better)|all day|just for you)|(?:wait|pay|queue|read|follow)(?: \\p{L}+){0,3} like every(?:body|one) else|wait (?:for )?your turn|just have to wait|the world (?:does not|doesn't) revolve",
  ),
  rule(
    "winning",
    "you people|(?:people|customers|clients|buyers) like you(?=[.,!;]|$| (?:who|always|never|are|should))|(?:you|customers|they) (?:always|all) (?:want|expect|complain|find) (?:everything|something|about|for free|a reason)|typical(?:ly)? (?:of you|customer|you)|(?:people|customers|those) who (?:can't|cannot|won't) (?:read|listen|think|follow)|you (?:should|must|need to|ought to) be (?:grateful|glad|happy|thankful|ashamed)",
  ),
  rule(
    "told-you",
    "been over (?:this|that|it)|gone (?:over|through) (?:this|that|it) (?:\\p{L}+ )?(?:times|already|before|again)|(?:clearly|plainly|explicitly|very clear(?:ly)?) (?:says?|states?|stated|written|explained|told)|says so (?:very |quite )?clearly|(?:per|refer to|according to|read) my (?:last|previous|earlier|first) (?:e-?mails?|mails?|messages?|repl(?:y|ies)|answers?)|(?:I'll|I will) (?:only |just )?(?:say|repeat|explain|tell you) (?:it |this |that )?(?:only |just )?(?:once(?! more)|slowly)|(?:say|explain|repeat|tell)(?: \\p{L}+){0,3} (?:one|for the) (?:last|final) time|once and for all",
  ),
  rule(
    "over-promise",
    "(?:I|we) (?:solemnly )?(?:swear|vow)(?: to you| to God)?(?: that)?|(?:I|we) (?:can )?assure you(?: that)?|you have my word(?: that)?|I give you my word(?: that)?|mark my words(?: that)?",
    "I expect that",
  ),
  rule("over-promise", "(?:trust|believe) (?:me|us)(?=,)|(?<=, )(?:trust|believe) (?:me|us)(?=[.!,]|$)", ""),
  rule(
    "over-promise",
    "(?:trust|believe) (?:me|us) on (?:this|that)|you can (?:count|rely) on (?:me|us|it)|every (?:single )?(?:cent|penny)|(?:no matter what|whatever it takes)|(?:absolutely|totally|completely) (?:guarantee|certain|sure)|(?:zero|no) risk(?= (?:of|that)|[.,!]|$)|nothing (?:can|could|will) (?:ever |possibly )?go wrong|(?:will|'ll) be (?:absolutely |totally )?(?:perfect|flawless)|(?:will|'ll) never (?:ever )?(?:see|have to|happen|fail|break)",
  ),
  rule(
    "over-promise",
    "(I|we)(?:'ll| will) (?:personally |have it |get it |get this |have this |get everything )?(?:fix(?:ed)?|sort(?:ed)?|solved?|resolved?|repair(?:ed)?|done)(?: (?:it|this|that|everything|all of it))?(?: out| for you)* (today|tonight|tomorrow|this (?:morning|afternoon|evening)|by (?:tonight|tomorrow))",
    "$1 plan to fix it $2",
  ),
  rule(
    "blame",
    `${ASIDE}you (?:(?:do|did|have|will|would|can|could)(?:n't| not)|cannot|can't|won't|never) (?!(?:have to|need to|need|have|see|seen|get|receive|received|find|hear|heard|worry|be|been|pay|paid|lose|lost|want|feel|recognise|recognize|charged|billed|able|alone|sure|and|yet|being|going|remember|like|think|use|expect)(?![\\p{L}]))(?:\\p{L}+ )?(?:even |really |actually |once )?(?:read|check|listen|look|ask|tell|told|ask|answer|answered|follow|followed|understand|understood|pay attention|bother|care|try|tried|entitled|eligible|allowed|cooperate|cooperating|helping|reading|listening|paying attention|explain|explained|show|shown|prove|proven|provide|provided|mention|mentioned|know how)`,
  ),
  rule(
    "blame",
    "you(?:'d| would)(?: have)? (?:know|known|understand|understood|see|saved|realise|realize)(?: \\p{L}+){0,3} if you|you should(?:'ve| have) (?:\\p{L}+ )?(?:thought|taken|kept|been|let|mentioned|brought|used|put|given|made|come|stayed)|you(?: were|'ve been| have been) (?:already (?:told|informed)|(?:told|informed) (?:this|so|twice|already|at|when)|warned)|you (?:threw|left|put|dropped|tore|opened|cut|washed|took apart|lost|kept|let)(?: \\p{L}+){1,8},? (?:so (?:there|don't)|and now)|and now (?:it(?:'s| is)|you|we|that's) (?:\\p{L}+ )?(?:our|my|want|expect|blame)",
  ),
  rule(
    "closing-door",
    "(?:will not|won't|not going to|never going to|isn't going to) change(?= (?:that|it|anything|because)|[.,!]|$)|if you (?:can't|cannot|are not able to|aren't able to|won't|refuse to|are unable to) (?:even )?(?:follow|read|understand|accept|behave|use|listen|cooperate|respect|afford)[^.!?\\n]{1,60}|(?:not|isn't|aren't) entitled to|no (?:right|claim) to(?! the)|(?:there(?:'s| is) (?:really )?)?no point in \\p{L}+ing|(?<=^\\s*|[.!?\\n]\\s*)(?:don't|do not) expect(?! (?:it|the|a))|(?:I'm|I am|we're|we are) (?:only|just|merely) (?:telling|saying|doing my|doing our|the messenger|following)|I only work here|I (?:can't|cannot) help it|that's how it is",
  ),
  rule(
    "told-you",
    "(?:second|third|fourth|fifth|tenth|last|\\d+(?:nd|rd|th)) time (?:that )?(?:you(?:'ve| have)? (?:ask|asked|complain|complained|said)|(?:I|we)(?:'ve| have| am|'m| are)? (?:say|said|saying|explain|explained|explaining|tell|told|telling|repeat|answer|answered))|(?<=^\\s*|[.!?\\n]\\s*)once more[:,]|(?:I|we)(?: have|'ve)? already (?:gave|given|sent|shown|showed|offered)(?: you)? (?:an? |my |our |the )?(?:answer|reply|explanation|reason)s?|(?:it|that) says so",
  ),
  rule(
    "doubt",
    "(?:doesn't|don't|does not|do not|didn't|did not) (?:really )?(?:prove (?:a thing|anything|much)|mean a thing)|(?:never|not once)(?: \\p{L}+)? (?:had|have|heard of|seen|get|got) (?:this|that|such a|such|a single|any) (?:problem|complaint|issue)s?(?: \\p{L}+)? (?:with|from|before|anybody|anyone|until)|(?:before|instead of) (?:accusing|blaming|attacking|complaining|insulting|shouting)|(?:calling|call) (?:me|us|my \\p{L}+) (?:a )?(?:liars?|thie(?:f|ves)|stupid|names)|accus(?:e|ing) (?:me|us)(?! by)",
  ),
  rule(
    "command-calm",
    "(?:what )?(?:all )?(?:the|this|such a) (?:fuss|drama|big deal|scene|circus|hysteria)|make a (?:scene|fuss)|making (?:a|such a) (?:scene|fuss)|(?:a )?(?:bit|little) (?:of |more )?(?:patience|respect|understanding|courtesy|politeness|gratitude)|(?:stop|quit) (?:shouting|yelling|screaming|whining|moaning|complaining|nagging|arguing|making)|(?:no need to|don't) (?:panic|overreact|exaggerate|be like that|get upset|take it personally)",
  ),
  rule(
    "sarcasm",
    "(?:like|as) every(?:one|body) (?:else )?(?:has to|must|does|did|else)|(?:maybe|perhaps) (?:you (?:could|should|might)(?: try)?(?: to)? )?(?:look|read|check|try|ask|think)(?:ing)?(?: \\p{L}+){0,2} (?:your own|before (?:you )?(?:accus|blam|complain|writ)(?:e|ing)?)",
  ),
  rule(
    "over-promise",
    "(?:you(?:'ll| will)|it(?:'ll| will)|that will|this will) never(?: \\p{L}+){1,5} again|make (?:absolutely |very )?sure (?:that )?(?:nothing|it never|this never|that never)|(?:certain|bound) to (?:arrive|work|come|get|fix|solve)|everything will be (?:\\p{L}+ )?(?:fine|perfect|ok|okay|alright|solved)",
  ),
];
