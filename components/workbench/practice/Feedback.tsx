/** What a choice is worth, and why; never a mark, always the reason. */
import { Check, X } from "lucide-react";
import type { VerdictView } from "../../../lib/messaging/practice-messages";
import { Disclosure } from "../../ui/Disclosure";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";

export function Feedback({ verdict, tag }: { verdict: VerdictView; tag: string }) {
  const words = useWords();
  const said = useBench().practice;
  const stance = words.stances[verdict.stance];
  const own = words.stances[verdict.replyStance];
  return (
    <div className="feedback" data-testid="verdict">
      <p className={verdict.faultRight ? "banner good" : "banner due"}>
        {verdict.faultRight ? <Check size={15} aria-hidden /> : <X size={15} aria-hidden />}
        <span>
          <b>{verdict.faultRight ? said.faultRight : said.faultWrong(words.faults[verdict.fault])}</b>{" "}
          {verdict.why}
        </span>
      </p>
      <p className={verdict.replyFits ? "banner good" : "banner due"}>
        {verdict.replyFits ? <Check size={15} aria-hidden /> : <X size={15} aria-hidden />}
        <span>
          <b>{verdict.replyFits ? said.replyFits : said.replyMisses}</b>{" "}
          {verdict.replyFits || own === stance ? said.holds(stance) : said.speaks(own, stance)}
        </span>
      </p>
      {verdict.better && (
        <Disclosure label={said.better(verdict.better.title)}>
          <div className="paper" lang={tag}>
            {verdict.better.text}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
