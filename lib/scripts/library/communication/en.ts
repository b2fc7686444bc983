/** The English words of the communication replies; greeting and sign-off come from `frame.ts`. */
import type { EnglishTexts } from "../../assemble";

export const ENGLISH: EnglishTexts = {
  "comm.noreply.own": {
    mail: [
      "You wrote to us[[ on {first_date}]] and no answer came back. That was our failure[[~, and I am sorry that you had to chase us]].",
      "I have now read everything you sent, from the first message on. There is nothing you would have to repeat.",
      "From today one person is responsible for your case, and that is me. You get my answer on the matter itself by {by_when}, and not another holding message.",
      "[[You can also reach me directly: {direct}. ]]A reply to this message gets to me as well. If a date is pressing for you, tell me which one, and I will plan around it.",
    ],
    chat: [
      "You wrote to us and no answer came back. That was our failure[[~, and I am sorry]].",
      "I have read everything, so there is nothing to repeat. From today I am responsible for your case. You will have my answer by {by_when}.",
    ],
  },
  "comm.promise.honour": {
    mail: [
      "Thank you for telling me what you were promised: {promise}. You should be able to count on a word like that.[[~ I am sorry that it was left open.]]",
      "How that came about is for me to clear up. You don't have to prove anything.",
      "This is what you get: {equivalent}. It will be in place by {by_when}, and I will write to you on that day to confirm it.",
      "It is also written down in your case, so that any colleague can see it. If a detail is different from what you were told, say so in your own words. I would rather correct it now than let you down a second time.",
    ],
  },
  "comm.hardtofind": {
    mail: [
      "I went through it on my own screen with your message beside me, and I can see why it was hard to find.",
      "This is the way:\n{path}",
      "From there it takes a minute or two. If a screen looks different on your side, send me a screenshot and I will tell you where to go next. If you prefer, we can do it together on the phone. Name a time and I will call.",
      "[[Thanks to your message, one thing changes: {improve}. ]][[{passed_on}. ]]It helps when somebody shows us where the path is not clear. Thank you for taking the time.",
    ],
    chat: [
      "I went through it with your message beside me, and it is hard to find. This is the way:\n{path}",
      "If a screen looks different for you, send me a screenshot and I'll tell you where to go next. Thank you for pointing it out.",
    ],
  },
  "comm.social.public": {
    social: [
      "[[Hello {name}. ]]Thank you for telling us. I would like to look into this with you myself. Please write to me here: {private_channel}. For your safety, leave order and card details out of public posts. – {agent}",
    ],
  },
  "comm.social.closed": {
    social: [
      "Thank you for your patience[[, {name}]]. I am glad that we could settle this by private message. If anything else comes up, write to us the same way and you will reach a person. – {agent}",
    ],
  },
};
