/** The English words of the billing replies; greeting and sign-off come from `frame.ts`. */
import type { EnglishTexts } from "../../assemble";

export const ENGLISH: EnglishTexts = {
  "bill.dup.own": {
    mail: [
      "You were right to tell us. We charged you twice[[ for {purchase}]], and the second charge was our mistake.[[~ I am sorry for the worry and for the time it has cost you.]]",
      "I refunded {amount} today to the card or account you paid with. It shows on your statement by {see_when}; the exact day depends on your bank.[[ The reference of the refund is {refund_ref}.]]",
      "I will write to you on that date to check that it has arrived. If your bank took a fee because of the double charge, send me the amount and I will look into that as well.",
      "Is there anything else on your bill that looks odd? Reply here and I will go through it line by line.",
    ],
    chat: [
      "You are right: we charged you twice, and the second charge was our mistake.[[~ I am sorry for the worry.]]",
      "I refunded {amount} today.[[ The reference is {refund_ref}.]] It shows on your statement by {see_when}, and I'll check that day that it has arrived.",
    ],
  },
  "bill.dup.hold": {
    mail: [
      "Two entries for one purchase would make anybody look twice, so I checked both of them.",
      "One is the payment itself. The other is a hold: your bank set the money aside while the payment was being confirmed, and we have not collected it. Most banking apps show it just like a charge, which makes the two hard to tell apart.",
      "The hold drops off by {drop_date}, and nothing is needed from you. On most statements it simply disappears, without a refund line.",
      "If it is still there after that date, send me a screenshot without your card number. I will take it up with our payment provider and send you a confirmation for your bank.",
    ],
    chat: [
      "I checked both entries. One is your payment. The other is a hold that your bank set aside, and we have not collected it.",
      "It drops off by {drop_date}, and nothing is needed from you. If it is still there then, send me a screenshot without the card number.",
    ],
  },
  "bill.renewal.doubt": {
    mail: [
      "Thank you for telling me about the renewal. I went through our records and found no cancellation in them. Messages do get lost, and I would rather take your word for it than have you pay for something you no longer wanted.",
      "So I have switched the renewal off and refunded {amount} to the card or account you paid with. It shows on your statement by {see_when}.",
      "This message is your written confirmation that the subscription has ended. If another charge should appear all the same, reply here and I will deal with it myself.",
      "One request: take a quick look at your account and tell me if anything still shows as active. I would like it to be really off.",
    ],
    chat: [
      "I found no cancellation in our records, and messages do get lost. I take your word for it.",
      "The renewal is off, and I refunded {amount}. You will see it on your statement by {see_when}. This message is your confirmation in writing.",
    ],
  },
  "bill.renewal.firm": {
    mail: [
      "I went through the renewal of your subscription from its first day. You should be able to see how I came to my answer.",
      "This is what I found: {usage}. For that reason I am not able to give back the part that has been used. I know that you were hoping for something else.",
      "What I can do is this: {alt}. A short reply is enough. I'll set it up the same day and send you the new amount in writing.",
      "I can also switch off the next renewal, so that nothing more is charged after this term. Tell me, and you'll get a confirmation.",
      "You can have my decision reviewed: {review}. If there is a cancellation or a message that I have not seen, please add it. It may well change the picture.",
    ],
  },
  "bill.refund.trace": {
    mail: [
      "A refund that is announced and then does not show up is unsettling. I followed its trail for you, and this is what I can see.",
      "We sent {amount} on {refund_date}, under the reference {refund_ref}. It has left our account. What remains is the entry at your bank, and that should be there by {see_when}.",
      "If your bank can't find it, give them that reference. It is the quickest way for them to trace the payment, and I am happy to answer their questions.",
      "I will write to you on that date. Should the money still be missing, I will open a trace with our payment provider the same day and send you what I find.",
    ],
    chat: [
      "I followed your refund: {amount} left us on {refund_date}, with the reference {refund_ref}.",
      "It should be at your bank by {see_when}. If they can't find it, give them that reference. I'll look again on that day and start a trace if it is missing.",
    ],
  },
  "bill.unknown.identify": {
    mail: [
      "A charge you don't recognise deserves a clear answer, so I looked for it in our records.",
      "On statements our name appears as {descriptor}. Under your details I found this: {match}. Does it ring a bell, for you or for somebody in your household who may have used your card?",
      "If it does, tell me and I will send you the receipt. If it does not, please call your bank today so that they can protect your card. I will block the purchase on our side and answer whatever they ask.",
      "For your safety, leave the full card number out of your reply. The last four digits, the date and the amount are all I use.",
    ],
    chat: [
      "I looked for it. On statements we appear as {descriptor}. Under your details I found this: {match}.",
      "Does it ring a bell? If so, I'll send you the receipt. If not, please call your bank today, and leave the card number out of this chat.",
    ],
  },
  "bill.wrongprice.own": {
    mail: [
      "You were given one price and billed another. I compared the two, and you are right. The error is ours[[~, and I am sorry that you had to find it]].",
      "The difference is {diff}. I refunded it today to the card or account you paid with, and you will see it by {see_when}. A corrected bill is on its way to you as well.",
      "[[How it happened: {cause}. ]]I have noted the right price in your account, so that your next bill starts from there.",
      "Please hold the new bill against the offer you had. If so much as a line is different, reply here and I will put it right.",
    ],
  },
  "bill.wrongprice.edu": {
    mail: [
      "A bill that is higher than expected deserves more than a total. So I took yours apart, line by line.",
      "{lines}",
      "Together they make the amount you saw. I agree that the bill itself does not show this well, and that it takes effort to read.",
      "Is there a line that you did not order, or a price that differs from what you were told? Tell me which one, and I will check it against our records. If you prefer, we can go through it on the phone. Name a time and I will call.",
    ],
  },
  "bill.fee.give": {
    mail: [
      "Nobody likes to find a fee on a bill, least of all one that comes as a surprise. Thank you for asking about it first.",
      "I have removed the {amount} this time. You will see the credit by {see_when}, and there is nothing for you to do.",
      "So that it stays a one-off, here is what sets it off and how to keep clear of it: {how_avoid}. The terms themselves stay as they are, which is why I can do this once.",
      "If that is hard to fit in with how you use the service, tell me. Perhaps another plan or another date suits you better, and I am glad to look.",
    ],
    chat: [
      "I have removed the {amount} this time. You will see the credit by {see_when}.",
      "So that it stays a one-off: {how_avoid}. If that is hard to fit in, tell me, and we'll look for another date or plan.",
    ],
  },
  "bill.b2b.contract": {
    mail: [
      "I held {topic} against our contract point by point, because you should see how I came to my answer.",
      "What we agreed: {clause}. What was delivered: {deliverable}. The record of it: {delivery_record}.\nOn these three points the invoice stands. I know that this is not the answer you were looking for.",
      "There is room in how it is paid. What I can do is {can_do}. A short reply is enough, and I will confirm it in writing the same day.",
      "If you have a message, a call note or a change that tells a different story, send it to me. You can also have the decision reviewed: {review}. Reminders for the disputed part are paused until we are through.",
    ],
  },
  "bill.b2b.correct": {
    mail: [
      "I went through {topic} and your objection holds. The invoice was wrong on our side[[~, and I am sorry for the work it has caused in your accounts department]].",
      "I have issued credit note {credit_note}, over {diff}. What remains is the part that nobody disputes, and its new due date is {due}. Both documents come to you in a separate message.",
      "Reminders for the old invoice are stopped. If one has already left us, please ignore it.",
      "Does your bookkeeping want a particular reference or format on the credit note? Tell me, and I will have it issued again that way.",
    ],
  },
  "bill.b2b.giveup": {
    mail: [
      "Both of us have spent time on {amount} by now. I would rather put that time into work that is useful to you.",
      "So I am letting the {amount} go, this once. You will have a credit note for it by {by_when}, and there is nothing for you to do.",
      "It is a gesture towards a good working relationship. Our contract stays as it is, and this says nothing about who was right on that line.",
      "May I ask for one thing in return? When a figure looks wrong to you, send me a line before it is due. Then we clear it up while it is small. Is anything else open between us that you would like to see settled?",
    ],
  },
  "bill.dunning.friendly": {
    mail: [
      "A short note about invoice {invoice}, which was due on {due_on}. We have not found a payment for it yet. Perhaps it crossed with this message; in that case, please set it aside.",
      "If it slipped through, everything you need for the payment is on the invoice. I am glad to send you another copy, if that saves you a search.",
      "And if there is a reason for it, such as a figure that looks wrong or a month that is tight, tell me in a line. I would rather hear it now, so that we can find a way that works.",
      "Which is it: paid already, on its way, or is something unclear? One word is enough.",
    ],
  },
  "bill.dunning.pause": {
    mail: [
      "Thank you for telling me what is wrong with the invoice. That lets me deal with the disputed part by itself.",
      "I have paused all reminders for the part you dispute, {part}. Nothing will be added to it while I look into the matter.",
      "The rest of the invoice is not affected and keeps its due date. If it is simpler for your bookkeeping, I can split it into two documents, so that each can be settled by itself.",
      "You will have my answer by {by_when}. If a reminder reaches you before then, it crossed with this message. Send it to me and I will see to it.",
    ],
  },
  "bill.dunning.final": {
    mail: [
      "Invoice {invoice} has been open since {due_on}, and I have had no answer to my earlier messages. Before anything else happens, I would like you to choose how we settle it.",
      "There are two ways:\n1. The full amount by {pay_by}.\n2. In parts. My suggestion is this: {plan}.",
      "If I hear nothing by {pay_by}, this comes next: {consequence}. I say it plainly so that it is no surprise.",
      "Perhaps you dispute the invoice or a part of it. Then tell me which part and why, and the reminders for that part stop until it is cleared up. If money is short at the moment, tell me that as well. I will treat it with discretion, and we can look at the plan together.",
      "A reply with 1 or 2 is all it takes.",
    ],
  },
  "bill.fraud.route": {
    mail: [
      "If somebody has used your card or your account without you, every hour counts. Let's protect you first and sort out the rest after that.",
      "Please call your bank today on the number printed on your card. Ask them to block it and to dispute the payment. This is your safest way to the money.",
      "On our side, I have done this: {bank_step}. You will hear from me by {by_when} about what we found.",
      "If you use the same password anywhere else, it is worth changing it there too. Please send no card number, no password and no code, not even to me. We never ask for them.",
    ],
    chat: [
      "Let's protect you first. Please call your bank today on the number on your card, and ask them to block it.",
      "On our side: {bank_step}. You will hear from me by {by_when}. Please send no card number, no password and no code here.",
    ],
  },
  "bill.bank.3rd": {
    mail: [
      "Your money is on its way, and I can tell you exactly where it is. It has left us, and a bank in between is still holding it.",
      "What I can see: {amount}, sent with the reference {refund_ref}. Banks book such payments on their own schedule, and they expect to finish by {see_when}.",
      "I know that this does not help when you are counting on it. So I have asked our payment provider to chase it, and I look again on {check_date}.",
      "You will hear from me that day, with news or without. If you call your bank in the meantime, give them the reference. It lets them find the payment in their own system.",
    ],
    chat: [
      "Your money has left us, and a bank in between is holding it: {amount}, with the reference {refund_ref}.",
      "They expect to finish by {see_when}. I asked our payment provider to chase it. I'll look again on {check_date} and write to you.",
    ],
  },
};
