/** English words that mock, or that win the argument and lose the customer. */
import { rule, type ToneRule } from "./types";

export const ENGLISH_BARBS: readonly ToneRule[] = [
  rule("sarcasm", "thanks? for nothing|thank you for nothing|how (?:very )?kind of you to"),
  rule(
    "sarcasm",
    "what a (?:big )?surprise|surprise,? surprise|(?:oh|wow)[,!]? (?:really|great|well)|well,? well,? well",
  ),
  rule(
    "sarcasm",
    "for the (?:tenth|hundredth|thousandth|millionth|umpteenth|nth) time|for the last time(?=,)",
    "",
  ),
  rule(
    "sarcasm",
    "(?:it(?:'s| is)|this is|that(?:'s| is)) (?:really )?(?:not|n't|hardly) (?:rocket science|brain surgery|that (?:hard|difficult|complicated))",
  ),
  rule(
    "sarcasm",
    "how (?:hard|difficult) can it be(?: to)?|is it (?:really )?(?:that|so) (?:hard|difficult) to",
  ),
  rule("sarcasm", "good luck with (?:that|this)|have fun with that"),
  rule(
    "sarcasm",
    "if you(?:'d| had)? (?:only )?(?:bothered|cared|took the trouble|taken the trouble) to|had you bothered to",
  ),
  rule(
    "sarcasm",
    "let me spell (?:it|this|that) out(?: for you)?|(?:shall|do) I (?:need|have) to spell it out",
    "let me explain it step by step",
  ),
  rule(
    "sarcasm",
    "congratulations[,!.]? you(?:'ve| have)?(?: just)? (?:found|managed|broken|discovered|done)|bravo|well played",
  ),
  rule(
    "sarcasm",
    "(?:any|a|even a) (?:\\p{L}+-year-old|child|kid|toddler|monkey)(?: of five)? (?:could|can|would|understands|knows)",
  ),
  rule("sarcasm", "as (?:anyone|anybody|everyone|everybody) (?:can see|knows|with eyes)", ""),
  rule(
    "sarcasm",
    "yeah,? right|sure,? because|if you say so|whatever you say|as if(?=[.!])|newsflash|news flash",
  ),
  rule(
    "sarcasm",
    "(?:a real |an absolute |such a )(?:genius|einstein)|nice try|do your homework|common sense",
  ),
  rule(
    "sarcasm",
    "excuse me for (?:trying|existing|asking|breathing|doing)|forgive me for (?:trying|asking|doing)",
  ),
  rule("sarcasm", "maybe next time you|next time,? (?:try|maybe) (?:reading|looking|to read)"),
  rule("winning", "actually|in actual fact|as a matter of fact", ""),
  rule("winning", "with (?:all )?(?:due )?respect|no offen[cs]e", ""),
  rule(
    "sarcasm",
    "(?:I )?(?:don't|do not) (?:know|understand|see) why you (?:keep|are still|still|would)|oh,? (?:great|good|lovely|joy)[,.]? (?:another|more|again|yet)|from our side for once",
  ),
  rule(
    "winning",
    "to be (?:perfectly |quite |completely )?(?:honest|frank)|quite frankly|frankly|honestly",
    "",
  ),
  rule(
    "winning",
    "you(?:'re| are) (?:simply |just |clearly |plainly )?(?:wrong|mistaken|incorrect)(?: about (?:that|this|it))?(?=[.,!;]|$)",
    "I see it differently",
  ),
  rule(
    "winning",
    "you(?:'re| are) (?:simply |just |clearly |plainly )?(?:wrong|mistaken|incorrect) about (the \\p{L}+)",
    "I see $1 differently",
  ),
  rule(
    "winning",
    "(?:that|this|it)(?:'s| is) (?:(?:simply|just|clearly|plainly|completely) (?:wrong|false|not true)|untrue|(?:absolute |complete )?(?:nonsense|rubbish)|ridiculous|absurd)",
    "I see it differently",
  ),
  rule(
    "winning",
    "the (?:fact|truth|point) (?:is|remains)(?: that)?|the fact of the matter is(?: that)?|fact is(?:,)?",
    "",
  ),
  rule("winning", "(?:I|we) (?:have|'ve) proof|I can prove|I rest my case|you (?:have to|must|should) admit"),
  rule(
    "winning",
    "what you (?:don't|do not|fail to|seem not to) (?:understand|realise|realize|see) is(?: that)?",
    "",
  ),
  rule(
    "winning",
    "you (?:clearly |obviously |simply |just )?(?:don't|do not) (?:seem to )?(?:understand|get it|listen)",
  ),
  rule("winning", "(?:whether you )?like it or not", ""),
  rule("winning", "(?<=^|[.!?]\\s|\\n)once again,(?! (?:thank|thanks|I'm sorry|I am sorry))", ""),
];
