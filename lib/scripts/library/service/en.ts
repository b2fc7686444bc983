/** The English words of the service replies; greeting and sign-off come from `frame.ts`. */
import type { EnglishTexts } from "../../assemble";

export const ENGLISH: EnglishTexts = {
  "serv.nondelivery.own": {
    mail: [
      "Your order[[ {order}]] should have been with you by now.[[~ I am sorry that you are still left without it.]]",
      "We chose the carrier, so this is mine to solve. Which of these suits you better?\n1. I send everything again. It reaches you by {new_date}.\n2. I refund the full amount. You see it on your statement by {see_when}.",
      "Answer with 1 or 2 and I will start the same day. I deal with the carrier in the meantime, and nobody will ask you to chase them.",
      "If the first parcel turns up after all, tell me. I will have it collected at our expense, and nothing changes for you.",
    ],
    chat: [
      "Your order should have been with you by now.[[~ I am sorry that it isn't.]]",
      "You choose:\n1. I send it again, with you by {new_date}.\n2. I refund all of it, visible by {see_when}.",
      "Send me 1 or 2 and I'll start today. The carrier is for me to deal with.",
    ],
  },
  "serv.late.option": {
    mail: [
      "What you ordered[[ under {order}]] is running late, and that news should have come from us first.[[~ I am sorry that you had to ask.]]",
      "[[The reason is this: {cause}. ]]The new date is {new_date}; I had it confirmed today. What happens now is your decision:\n1. You wait until then. I write to you the day before to confirm it.\n2. You cancel, free of charge. Your money is back by {see_when}.",
      "Reply with 1 or 2, and I will take care of the rest.",
      "Is there a day by which you want it, such as a birthday or a trip? Tell me, and I will look for a faster way before you decide.",
    ],
  },
  "serv.delivered.doubt": {
    mail: [
      "The tracking says this about your order[[ {order}]]: {proof}. You write that it is not there, and I take your word as seriously as that entry.",
      "Two quick checks tend to solve this. Could you ask at home and next door, and look wherever a driver might leave a parcel? I am asking the carrier for the photo and the place of the delivery.",
      "I will decide by {by_when}, with or without their answer. If it has not turned up, I send it again or refund it, and you choose.",
      "You won't be left waiting for the carrier. If it appears in the meantime, a short reply is all it takes.",
    ],
    chat: [
      "Tracking says this: {proof}. Your word weighs as much for me.",
      "Could you ask at home and next door? I'm asking the carrier for a photo of it.",
      "I'll decide by {by_when}, with their answer or without: a new shipment or a refund, as you choose.",
    ],
  },
  "serv.outage": {
    mail: [
      "You can't use what you pay for at the moment[[~, and I am sorry about that]]. It is on our side, so there is nothing wrong with your set-up.",
      "This is where we are: {status}.",
      "[[Until it is solved, this helps: {workaround}. ]]I will write to you again by {by_when}, also if it is still going on. You can leave everything as it is and come back then.",
      "Is there something that can't wait, such as a deadline or work that others depend on? Tell me, and I will look for a way around it for you. When it is over, I will also go through what the downtime means for your bill.",
    ],
    chat: [
      "You can't use what you pay for right now[[~, and I am sorry about that]]. It is on our side. Where we are: {status}.",
      "[[Until it is solved, this helps: {workaround}. ]]I'll write again by {by_when} in any case. Is anything urgent?",
    ],
    social: [
      "The interruption is on our side, and we are working on it.[[~ I am sorry that it holds you up.]] Where we are: {status}. The next update comes here by {by_when}, with news or without. You can leave everything as it is on your side.",
    ],
  },
  "serv.withdraw": {
    mail: [
      "I confirm that you have withdrawn from your purchase[[, order {order}]]. Your message reached us on {received}, and you owe us no reason for it.",
      "What happens next:\n1. The return: {return_how}. Please send it by {send_by}.\n2. The refund: {amount}, by the same means you paid with. You will see it by {see_when}.",
      "Please keep this message, because it is your confirmation in writing. A receipt from the post office is worth keeping too, until the money is with you.",
      "If one of the dates does not work for you, reply here. I will note it, so that nothing is lost.",
    ],
  },
  "serv.work.redo": {
    mail: [
      "What you describe is not the work we agreed on.[[~ I am sorry that you were left with it after making time for us.]]",
      "I would like to put it right, and there are two ways:\n1. We do it again, free of charge: {visit}.\n2. You keep it as it is and pay {reduction} less.",
      "Answer with 1 or 2. If the time does not suit you, name another. I will brief whoever comes, so that you won't have to explain it at the door.",
      "Before the visit I will send you a list of what is to be done. Please add to it or correct it, so that we both mean the same thing by “finished”.",
    ],
    phone: [
      "Thank you for showing me. That is not the work we agreed on.[[~ I am sorry that you were left with it.]]",
      "I see two ways. One: we do it again free of charge, {visit}. Two: you keep it as it is and pay {reduction} less. Which do you prefer?",
      "What has to be right at the end, so that it is finished for you? (Write it down in their words.)",
      "You will have that list from me today, so that you can correct it.",
    ],
  },
  "serv.late.give": {
    mail: [
      "Waiting costs time, whatever the reason for it. Thank you for telling me what this wait has meant for you.",
      "I would like to give something back for it: {gesture}. It is already on your account, and there is nothing for you to do.[[ You can use it until {use_by}.]]",
      "This is a gesture from me for this one time. It changes nothing about your order or your contract, and you don't give up any claim by using it.",
      "Is the date you have now still the right one for you? If something has changed on your side, tell me. I will see whether we can move it.",
    ],
    chat: [
      "Waiting costs time, whatever the reason for it. I would like to give something back: {gesture}.",
      "It is on your account already.[[ You can use it until {use_by}.]] It is for this once, and you give up no claim by using it.",
    ],
  },
  "serv.partner.3rd": {
    mail: [
      "You ordered from us, so you get the solution from us.[[~ I am sorry that the company we work with let you down here.]]",
      "What went wrong on their side: {cause}. Settling that with them is my job, and you won't have to call or write to anybody.",
      "This is what I have arranged for you: {fix}. It will be in place by {by_when}, and I will write to you on that day to make sure.",
      "Does that fit with your plans? If another day or another way would suit you better, tell me today and I will change it before anybody sets out.",
    ],
    chat: [
      "You ordered from us, so you get the solution from us.[[~ I am sorry that our partner let you down.]]",
      "I have arranged this: {fix}. It will be in place by {by_when}. Settling it with them is my job.",
      "Does that fit with your plans?",
    ],
  },
};
