/** The English words of the product replies; greeting and sign-off come from `frame.ts`. */
import type { EnglishTexts } from "../../assemble";

export const ENGLISH: EnglishTexts = {
  "prod.defect.own": {
    mail: [
      "Something that stops working like this is not what you paid for.[[~ I am sorry that it let you down.]][[ Everything is noted under your order {order}.]]",
      "I will put it right, and you choose how:\n1. A replacement. It leaves us by {ship_by}.\n2. A repair. You have it back by {repair_by}.",
      "Either way, the return is on us. I will send you a prepaid label, and any box will do.",
      "Answer with 1 or 2 and I will start the same day. If neither helps, perhaps because you have lost trust in it, tell me. Then we talk about a refund instead.",
    ],
    chat: [
      "It should not have stopped working.[[~ I am sorry that it let you down.]]",
      "You choose:\n1. A replacement, sent by {ship_by}.\n2. A repair, back with you by {repair_by}.",
      "The return is on us. Send me 1 or 2 and I'll start today, or ask me about a refund.",
    ],
  },
  "prod.defect.edu": {
    mail: [
      "Thank you for describing it so clearly. I compared it with how the product is meant to work, and the two match. Your observation is right, and the way to what you wanted is easy to miss.",
      "These steps should get you there:\n{steps}",
      "This is what you should see then: {expect}. It takes a few minutes.",
      "If a step looks different on your side, stop there and send me a photo. I'll take it from there. Should it turn out to be a fault after all, I will treat it as one.",
      "Would you rather do it together? Name a time and I will call you.",
    ],
    chat: [
      "It works as designed, and the way there is easy to miss.",
      "{steps}",
      "If a step looks different, send me a photo. If it is a fault after all, I'll treat it as one.",
    ],
  },
  "prod.damage.own": {
    mail: [
      "Opening a parcel and finding it broken is a real let-down.[[~ I am sorry that yours reached you like that.]]",
      "This is what I have arranged: {replace}. It leaves us by {ship_by}, at no cost to you, and you get the tracking number on that day.",
      "Taking it up with the carrier is my job, not yours. If you still have the box, a photo of it helps me there. Your replacement does not wait for it.",
      "Please keep the damaged one aside for now, and be careful with anything sharp or leaking. I will tell you if it is to be collected, and then we pay for that. Would you prefer your money back? Reply today and I will refund you instead.",
    ],
    chat: [
      "That is no way for a parcel to arrive.[[~ I am sorry that it reached you broken.]]",
      "I have arranged this: {replace}, sent by {ship_by}, at no cost to you. The carrier is my job.",
      "Please keep the damaged one aside. If you prefer your money back, tell me today.",
    ],
  },
  "prod.missing.doubt": {
    mail: [
      "Your parcel arrived without {item}, just when you were counting on it. Thank you for letting me know.[[ I can see your order {order} in front of me.]]",
      "I have started a new shipment for you. It leaves us by {ship_by}, there is nothing to pay, and you get the tracking number on the same day.",
      "Meanwhile I am asking the warehouse how the parcel was packed, so that we learn where it was left behind. That check is ours, and your delivery does not wait for it.",
      "One small favour: small parts like to hide in the packing material. If it turns up there, just tell me. And if the delivery address has changed, a reply today is enough.",
    ],
    chat: [
      "Thank you for telling me about {item}. I am sending it now. It leaves us by {ship_by}, and there is nothing to pay.",
      "Meanwhile I'm asking the warehouse how it was packed. If it turns up in the packing material, just let me know.",
    ],
  },
  "prod.notasdesc.own": {
    mail: [
      "You compared what you received with our page, and you are right: {difference}. The page is ours and so is the mistake.[[~ I am sorry that you relied on it.]]",
      "Which do you prefer?\n1. You send it back at our cost. I refund everything, and you see it by {see_when}.\n2. You keep it, and I refund {reduction} of the price.",
      "Answer with 1 or 2 and I will start the same day. With 1, you get a prepaid label.",
      "[[Thanks to you, the page changes as well: {improve}. ]]Still looking for what the page described? Tell me what it is for, and I will see what we have.",
    ],
  },
  "prod.safety": {
    mail: [
      "Thank you for telling us. Before anything else, I hope that you and everybody around you are well. If somebody was hurt, please see a doctor first; all else can wait.",
      "Please stop using the product. {stop_use}. Keep it and its packaging if that is safe, because they help us find the cause.",
      "Today I have passed your report to {who}. You will hear from us by {by_when}, and I stay your contact.",
      "If you can, tell me the batch or serial number and when it happened. A photo helps too. None of this is a condition for our help.",
    ],
    phone: [
      "First of all: is everybody safe? Was anybody hurt?",
      "(If so: a doctor or the emergency number first. Everything else can wait.)",
      "Please stop using it. {stop_use}. Keep it and the packaging, if that is safe.",
      "I am passing this on today, to {who}. You will hear from us by {by_when}, and I stay your contact.",
      "(Note what happened, when, and the batch number if they have it. Offer no opinion on the cause.)",
    ],
  },
};
