/** The English words of the chargeback replies; greeting and sign-off come from `frame.ts`. */
import type { EnglishTexts } from "../../assemble";

export const ENGLISH: EnglishTexts = {
  "cb.pre": {
    mail: [
      "You mention going to your bank about {topic}. That is your right, and nothing I write here takes it away. I would like to offer you a shorter way first.",
      "What I can do myself is {can_do}. It would be done by {by_when}, and you would have my confirmation in writing.",
      "A dispute at the bank tends to take weeks, because both sides send in papers. While it runs, the bank decides about the money and I can't speed it up.",
      "Reply with a yes and I'll start today. If you choose the bank instead, tell me as well. I will send them everything that helps them decide fairly.",
    ],
  },
  "cb.open": {
    mail: [
      "I see that your bank has opened a dispute about {topic}[[ (their reference: {bank_ref})]]. Here is what happens on our side, so that nothing surprises you.",
      "From here the bank decides about the money. We send them the order, the dates and our messages. Where the payment stands today: {refund_status}.",
      "While the dispute is open, I make no second refund for the same payment. Two repayments would be booked back later, and the trouble would be yours.",
      "I will write to you by {by_when} with what we have heard. Would you rather settle it with us after all? Tell me first, and I will put in writing what you would get, and when.",
    ],
  },
  "cb.closed": {
    mail: [
      "Your bank has decided about {topic}. I would like to tell you plainly what that means, so that you don't have to read it out of a statement.",
      "The decision: {bank_decision}. What it means for you: {answers}. You will see it by {see_when}.",
      "Your account with us stays as it is, and you can go on using it. The dispute changes nothing about how we serve you.",
      "If the decision is not what you expected, your bank can explain its reasons. I can send you the papers that we gave them. If something is still open between us, reply here, and I will look at it with you.",
    ],
  },
};
