/** The English words of the general replies; greeting and sign-off come from `frame.ts`. */
import type { EnglishTexts } from "../../assemble";

export const ENGLISH: EnglishTexts = {
  "gen.ack.recap": {
    mail: [
      "[[{feeling} ]]You wrote to us about {what_happened}, and I want to be sure I have it right before I do anything else.",
      "From here on, this is mine. I am going through our records now, so nobody will ask you to explain it a second time. You will hear from me by {by_when}. I will write on that day even if I am still waiting for one last answer.",
      "If I have missed something, or if anything has changed since your message, just reply here. It reaches me directly.[[ Your reference is {ref}.]]",
    ],
    chat: [
      "Thank you for telling me. You wrote about {what_happened}, and from here on this is mine.",
      "I am checking our records now, so there is nothing to repeat. You will hear from me by {by_when}, even if one answer is still missing then.",
    ],
  },
  "gen.ack.angry": {
    mail: [
      "I have read everything you wrote about {what_happened}. I can see why you want action now, and not one more standard reply.",
      "[[I also see what it has cost you: {impact}. ]]So I have taken a first step already: {first_step}.",
      "You will hear from me by {by_when}, with an answer or with the exact reason why it takes longer. I am handling this myself and I stay with it until it is settled. Nobody will ask you to start over.",
      "Would you rather talk? Reply with a phone number and a time that suits you, and I will make the call.",
    ],
    chat: [
      "I have read what you wrote about {what_happened}. I can see why you want action.",
      "A first step is taken: {first_step}. You will hear from me by {by_when}, with an answer or with the reason why it takes longer.",
    ],
  },
  "gen.ack.holiday": {
    mail: [
      "Your message about {topic} has arrived safely. It reached us while our team is away, so I want to be open about when you can expect an answer.",
      "We are back on {reopen}. On that day I read what you sent and write to you, even if the matter itself takes longer.",
      "[[If it can't wait that long, this is the way to reach somebody: {direct}. ]]There is no need to write a second time. One message is enough, and it keeps its place.",
      "Does something depend on it before we are back, such as a payment that goes out or a delivery that is on its way? Add one line here and say so. I read those lines first.",
    ],
  },
  "gen.ack.second": {
    mail: [
      "You have now written to us more than once about {what_happened}[[, the first time on {first_date}]]. A solution should have been with you long before this message.[[~ I am sorry that you had to chase us for it.]]",
      "Two things need putting right: the problem itself, and the way we let it wait. I have taken your case over in person. The whole history is in front of me, so there is nothing to repeat.",
      "By {by_when} you will have my decision in writing. If a piece is still missing on that day, I will tell you which one and what I am doing to get it.",
      "Reply to this message whenever you like. It reaches me directly.",
    ],
  },
  "gen.vuln": {
    mail: [
      "Thank you for trusting me with what you are going through. I have read your message with care, and I will treat it with discretion.",
      "I want to make this as light for you as I can. One thing is arranged already: {adjust}. Nothing else is expected of you today.",
      "I will take care of {topic} and write to you by {by_when} with one clear next step, no more than that. I stay your contact throughout, so you will always deal with the same person.",
      "How would you like to hear from me: by message, by phone, or through somebody you trust? You can also ask me to wait. Whatever you choose is fine.",
    ],
    chat: [
      "Thank you for trusting me with this. I treat it with discretion.",
      "One thing is arranged already: {adjust}. Nothing else is expected of you today.",
      "You will hear from me by {by_when}, with one clear step. Would you rather have a call, or have somebody you trust included?",
    ],
    phone: [
      "Thank you for telling me. We have as much time as you like. (Speak slowly. Leave pauses.)",
      "Is now a good moment, or shall I call on another day?",
      "One thing is arranged already: {adjust}.",
      "We take one thing at a time, and I write it down for you. The next step is mine, by {by_when}.",
      "Would it help to have somebody you trust with us? (Ask for no details of health or money that you don't need.)",
    ],
  },
  "gen.ask.open": {
    mail: [
      "Thank you for writing about {topic}. I would like to get this right the first time, and you know what happened better than our records do.",
      "Could you help me with this?\n– {q1}[[\n– {q2}]]",
      "Your answer tells me where to look first, so that I don't lose your time on the wrong track. A line or two is plenty. A screenshot or a photo is just as good, if that is easier for you.",
      "I carry on meanwhile with what you have already sent, and I read your reply myself.[[ You will hear from me by {by_when} in any case.]]",
    ],
    chat: [
      "Thank you. I would like to get this right the first time, so please help me with this:\n– {q1}[[\n– {q2}]]",
      "A line or two is plenty, and a screenshot is just as good. I'll carry on meanwhile with what I have.",
    ],
    phone: [
      "I would like to hear it from you first. What happened, in your own words?",
      "(Let them finish. Note the words they use.)",
      "Thank you. This tells me where to look first: {q1}[[ And then: {q2}]]",
      "What would you like to see at the end of this?",
      "Is there anything else that I should know before I start?",
    ],
  },
  "gen.ask.evidence": {
    mail: [
      "Thank you for telling me about {what_happened}. I am already working on it with what you have sent.",
      "One thing would help me go faster: {evidence}. If you have it at hand, reply to this message and attach it.",
      "If you don't have it, that is fine. Tell me so in one line and I will carry on without it. Your case keeps its place either way.",
      "Please leave out card numbers and passwords; they are never needed here.[[ You will hear from me by {by_when}, with or without an attachment.]]",
      "Thank you for your help with this. I will read whatever you send myself.",
    ],
    chat: [
      "I am already working on this with what you have sent. One thing would make it faster: {evidence}.",
      "If you have it at hand, drop it in here, without card numbers or passwords. If not, tell me and I'll carry on without it.",
    ],
  },
  "gen.ask.confirm": {
    chat: [
      "Before I go on, let me say back what I understood: {recap}.",
      "Did I get that right, or is a piece missing? Please correct me in your own words. It keeps both of us from taking a wrong turn.",
    ],
    phone: [
      "Let me say it back to you, so that you can correct me.",
      "What I understood: {recap}.",
      "Did I get that right? (Wait. Change the words they want changed, and say it once more.)",
      "Good. Then this is what I work with from now on.",
    ],
  },
  "gen.upd.know-did-next": {
    mail: [
      "A short word about {topic}, so that you don't have to ask.",
      "What I know: {know}.\nWhat I have done: {did}.\nWhat comes next: {next}.",
      "I will write again by {by_when}, even if there is nothing new to report on that day. Until then, nothing is needed from you.",
      "If something changes on your side, or if a date becomes urgent for you, reply here. I will take it into account. I know that waiting is tiring, and I keep this one open on my desk until it is done.",
    ],
    chat: [
      "A short update. So far, {know}.\n– Done: {did}\n– Next: {next}",
      "I'll write again by {by_when}, with news or without.",
    ],
  },
  "gen.upd.late": {
    mail: [
      "You were meant to hear from me about {topic} by {promised}. That day passed without a word from us[[~, and I am sorry you were left waiting]].",
      "Here is what happened: {cause}. It explains the delay. It does not excuse the silence, because I could have written to say so.",
      "The new date is {new_when}. I will write on that day, whatever the state of things. If I know more before then, so will you.",
      "Is the delay causing you trouble that I can't see from here, such as a payment or a deadline? Tell me, and I will look at that part first.",
    ],
    chat: [
      "You were meant to hear from me by {promised}, and that day passed without a word.[[~ I am sorry for the wait.]]",
      "What happened: {cause}. The new date is {new_when}, and I'll write on that day whatever the state of things.",
    ],
  },
  "gen.upd.waiting-dept": {
    mail: [
      "Your case about {topic} is waiting for one answer, and I would like you to know whose it is.",
      "I asked {other_team} this: {asked}. They hold the records that I can't see from here.",
      "I will write to you by {by_when}. If they have not answered by then, you will hear exactly that from me, and what I do next to get it.",
      "Everything else goes on meanwhile. You don't have to call anybody or pass anything along, because that is my part. Has something changed on your side since you wrote? Tell me here and I will add it to my question.",
    ],
  },
  "gen.answer.question": {
    mail: [
      "Thank you for asking about {topic}. I have looked it up for you.",
      "{answer}",
      "I hope that is what you were after. If you had something else in mind, or if a screen looks different on your side, reply to this message. I will go through it with you. A screenshot helps when something is hard to describe.",
      "And should another question come up along the way, you can ask it here as well. I am glad to help.",
    ],
  },
  "gen.off.two": {
    mail: [
      "I have gone through {topic} from start to finish. There are two ways I can put it right, and the choice is yours.",
      "1. {opt_a}[[, by {when_a}]]\n2. {opt_b}[[, by {when_b}]]",
      "Answer with 1 or 2 and I start the same day. You then get a confirmation from me with the details, so that you have it in writing.",
      "Is neither of them quite right? Tell me what would suit you better. I can't promise it in advance. You will get a straight answer about whether it works.",
    ],
    chat: [
      "I have gone through it, and there are two ways to put it right:\n1. {opt_a}[[, by {when_a}]]\n2. {opt_b}[[, by {when_b}]]",
      "Send me 1 or 2 and I'll start today. If neither fits, tell me what would.",
    ],
    phone: [
      "I see two ways to settle this, and the choice is yours.",
      "One: {opt_a}[[, by {when_a}]]. Two: {opt_b}[[, by {when_b}]].",
      "Which of them suits you better? (Wait. Silence is time to think.)",
      "(If neither does:) What would have to be different for you?",
      "Good. I'll start today, and you will have it in writing.",
    ],
  },
  "gen.off.goodwill": {
    mail: [
      "Thank you for being so open about {topic}. I went through it once more, and I would like to do something about the trouble it gave you.",
      "My offer is this: {gesture}. There is no form to fill in. Reply with a yes and I will set it up today.[[ You can use it until {use_by}.]]",
      "To be clear from the start, this is a one-time gesture, and the terms we agreed stay as they are. I am offering it because this took time that you had other plans for.",
      "Is anything else still open? Tell me. I would rather hear it now, while I have your case in front of me.",
    ],
    chat: [
      "This took time that you had other plans for, so I would like to give something back: {gesture}.",
      "Say yes and I'll set it up today.[[ You can use it until {use_by}.]] It is a gesture for this once, and what we agreed stays as it is.",
    ],
  },
  "gen.dec.firm": {
    mail: [
      "I have gone through {topic} with care. You deserve a clear answer, and the reasons for it.",
      "This is what I found: {facts}. This is what we agreed: {clause}. On that basis I am not able to grant what you asked for. I know it is not the answer you hoped for.",
      "What I can do is this: {can_do}. A short reply is enough, and I will set it in motion the same day.",
      "You can also have my decision reviewed: {review}. If there is a document or a date that I have not seen, add it. It will be read with an open mind.",
      "If any part of this is unclear, ask me and I will explain it.",
    ],
  },
  "gen.dec.partial-yes": {
    mail: [
      "I have looked into {topic}, and there is a part that I can say yes to.",
      "What I can do is {can_do}. It is ready, and a short reply from you is enough for me to go ahead.",
      "What I can't do is {cannot}. The reason is this: {reason}. I tell you so openly, because I don't want to keep you waiting for something that will not come.",
      "Perhaps there is another way to get closer to what you had in mind. Which matters most to you here: the money, the time, or something else? Tell me, and I will look at what is possible.",
    ],
    chat: [
      "Yes to part of it: what I can do is {can_do}. Say yes and I'll start.",
      "What I can't do is {cannot}. The reason is this: {reason}. Does the first part help you?",
    ],
  },
  "gen.dec.final": {
    mail: [
      "This is our written decision on {topic}, set out so that you can check each step.",
      "What we decided: {decision}.",
      "Why we decided it: {reasons}. Before I wrote this, I went through everything you sent us and through our own records.",
      "It may not be what you hoped for, and you don't have to leave it there. If you disagree, you can take it to {external_body}. They look at both sides. Please write to them by {deadline}, because later they may not be able to take the case. This message shows them where things stand.",
      "When they ask, I'll send them our records. Whatever you tell them changes nothing about how we treat you.",
      "Is there a document or a date that we have not seen? Send it to me, and I will tell you whether it changes our decision.",
    ],
  },
  "gen.res.done": {
    mail: [
      "You wrote to us about {what_happened}. It is settled now, and I would like you to know exactly what was done.",
      "What I did: {done}. What that means for you: {answers}. You will see it by {see_when}.",
      "If it is not there on that date, reply to this message and I will follow it up the same day. You can keep this as your confirmation in writing[[, reference {ref}]].",
      "Thank you for pointing it out, and for your patience while I sorted it out. If anything looks different from what I describe here, I want to know.",
    ],
    chat: [
      "It is settled. What I did: {done}. What that means for you: {answers}.",
      "You will see it by {see_when}. If it is not there on that day, write to me here and I'll look into it the same day.",
    ],
  },
  "gen.call.invite": {
    mail: [
      "There is a fair amount to say about {topic}, and writing makes it slower than it could be. I would like to talk it through with you[[ for about {length}]].",
      "Would one of these times suit you?\n– {slot1}\n– {slot2}",
      "Reply with the one you prefer and the number I should call. Another time is fine too. I will have your case open in front of me, so you can begin wherever you like.",
      "Afterwards I write down what we agreed, who does what and by when, and send it to you the same day. And if you prefer writing, that is just as good. We simply carry on here.",
    ],
    chat: [
      "This may be easier to say than to write. Would one of these times suit you: {slot1} or {slot2}?",
      "Send me the one you prefer and the number to call. Writing is just as fine, and then we carry on here.",
    ],
  },
  "gen.call.open": {
    phone: [
      "Hello, my name is {agent}.[[ Am I speaking with {name}?]] I am calling about {topic}. Is this a good moment?",
      "(If not:) When may I call again?",
      "I have read everything you sent, so you don't have to start over. You told us about {what_happened}. Did I get that right, and is something missing?",
      "(Let them finish. Note their words, and say the main point back to them.)",
      "What is the most important thing for you to settle today?",
    ],
  },
  "gen.call.close": {
    phone: [
      "Let me say back what we agreed, so that you can correct me:\n{actions}",
      "Is anything missing? (Wait.)",
      "You will have this in writing from me today. I'll get back to you by {by_when}, even if it isn't finished.",
      "Is there anything else on your mind, large or small?",
      "Thank you for your time[[, {name}]]. If something changes, reply to my message. It reaches me, {agent}.",
    ],
  },
  "gen.esc.customer": {
    mail: [
      "What you describe about {topic} calls for somebody who can decide more than I can. I have brought it to {who}[[, because {why}]].",
      "You won't have to tell the story again. I handed over your messages, the dates and everything that has been tried so far.",
      "You will have an answer by {by_when}. Should that date be at risk, you will hear it from me before it passes, and not after.",
      "I stay your contact for everything else. Reply to this message as before and it reaches me. If you would like to speak with the person deciding, tell me when it suits you and I will arrange it.",
    ],
    chat: [
      "This calls for somebody who can decide more than I can. I have brought it to {who}.",
      "There is nothing to tell again, because I handed everything over. You will have an answer by {by_when}, and I stay your contact here.",
    ],
  },
  "gen.fup.check": {
    mail: [
      "A little while ago you wrote to us about {topic}. This is what I did: {done}. Our records say it is finished. I would like to hear from you whether it is.",
      "So just one question: is everything as it should be now?",
      "If yes, a one-word reply is enough and I close the case with a clear conscience.",
      "If not, tell me what is still missing. I pick it up today, from where we left off, without you explaining anything twice. What our system shows and what reaches you are not always the same thing, and that is why I ask.",
    ],
    chat: [
      "A short question about {topic}. This is what I did: {done}. Is everything as it should be now?",
      "If yes, one word is enough. If not, tell me what is missing and I'll pick it up from there.",
    ],
  },
  "gen.fup.noanswer": {
    mail: [
      "I have not heard back from you about {topic}, and that is perfectly fine. Perhaps it is solved already, or other things came first.",
      "So as not to fill your inbox, I will let the case rest here for now.",
      "Nothing is lost. Everything you sent me stays on file. A reply to this message opens it again[[ under the same reference, {ref}]], and I pick up where we stopped. There is no need to start a new request.",
      "If it is solved, I am glad. If something is still open, tell me in one line what is missing, and I will take it from there.",
    ],
  },
  "gen.dept.ask": {
    mail: [
      "Hello[[ {department}]],",
      "I have a customer waiting on {topic}[[ (ticket {ref})]], and you hold the records that decide it.",
      "What the customer tells us: {what_happened}.[[\nWhat we know already: {history}.]]",
      "The records I am looking for: {records}.\nWhat I would like to know: {questions}",
      "Please answer by {by_when}, since I write to the customer on that day. If a record does not exist, tell me that as well. It is an answer too, and it saves both of us a second round.",
      "Thank you,\n{agent}",
    ],
  },
  "gen.esc.brief": {
    mail: [
      "Hello[[ {department}]],",
      "I am asking for a decision on {topic}[[ (ticket {ref})]]. Six lines, so that you can answer in one:",
      "1. What happened: {what_happened}.\n2. What we can prove: {facts}.\n3. What was tried: {tried}.\n4. What the customer needs, and why: {needs}.\n5. A way that suits both sides: {proposal}.\n6. What I ask of you: {decision_needed}, by {by_when}.",
      "[[History: {history}.\n]][[Worth of the relationship: {customer_value}.\n]][[Ceiling: {ceiling}, approved by {authority}.\n]]I write to the customer on that day in any case. If you see a better way than number 5, name it and I will put it forward.",
      "Thank you,\n{agent}",
    ],
  },
  "gen.fup.feedback": {
    mail: [
      "Your case about {topic} is closed on our side. Before I put it away, I would like to learn from it.",
      "May I ask you one question? What is the one thing that we should have done differently, from your point of view?",
      "There is no form and no score. A sentence is enough, and it may be a blunt one. I read it myself and bring it to the people whose work it touches.",
      "If you would rather not, that is fine too, and nothing depends on it. Should the problem come back, reply to this message and it reaches me.",
    ],
  },
  "gen.thanks.complaint": {
    mail: [
      "You took the time to tell us what went wrong with {topic}. I would like you to know what became of it.",
      "[[Your report led to this: {change}. ]]I noted what you told us in your own words. It is there when we decide what to improve next.",
      "I can't say that it was the last mistake we will make. The next one of this kind should be easier to notice, and that is thanks to you.",
      "If you see it again, or something like it, one line to me is enough. And if the problem itself is not quite solved for you, tell me that first. Thank you for your help and for being so open.",
    ],
  },
  "gen.off.partial": {
    mail: [
      "I have looked at {topic} from both ends. Our records leave a part of it open, and I don't want that to be settled at your expense alone.",
      "So I would like to give you back {share}. This is how I worked it out: {basis}.",
      "If you agree, a short reply is enough. I start on the same day, and you get my confirmation in writing.",
      "If you see the share differently, tell me why. A date, a message or a photo that I don't know of may change the sum, and I will go through it again with you. Nothing is lost by asking.",
    ],
  },
  "gen.res.cause": {
    mail: [
      "You may be asking yourself how this could happen. I followed {topic} back to the start, and you have a right to the plain answer.",
      "The cause: {cause}. That was ours to prevent[[~, and I am sorry that it reached you before we noticed]].",
      "What is different from now on: {prevent}. I can't rule out every mistake, and this particular one should be caught before it leaves us.",
      "If you see any sign of it again, send me a line. You don't have to explain the background, because I have it here. Thank you for pointing it out. It led us to the cause.",
    ],
  },
  "gen.off.wow": {
    mail: [
      "The problem with {topic} is solved, and that much you could expect from us. You also gave us your time and your patience to get there. Nobody could expect that from you.",
      "So I have added something: {extra}. It is arranged already, and there is nothing for you to do.",
      "It is not meant to put a price on the trouble. It is a thank-you for telling us plainly what was wrong, because that is how we found it.",
      "If it is of no use to you, tell me, and I will look for something that fits better. And should the problem come back, reply to this message. I still have your whole case here.",
    ],
  },
  "gen.rec.call": {
    mail: [
      "Thank you for taking the time to talk. Here is what we said about {topic}, so that both of us have the same thing in writing.",
      "What matters to you:\n{points}",
      "What happens now, and who does it:\n{actions}",
      "I will write to you by {by_when} and tell you where each of these stands, even if one of them takes longer.",
      "Did I leave something out, or put it differently from how you meant it? Tell me in your own words and I will correct it.",
    ],
  },
  "gen.rec.agreement": {
    mail: [
      "I am glad that we found a way forward on {topic}. This is our agreement as I understood it.",
      "What we agreed:\n{items}",
      "Who does what:\n{actions}",
      "All of it is to be in place by {by_when}. I'll look at it on that day and write to you.",
      "If a line is not what you meant, send it back in your own words and I will change it. If everything is right, a short yes is enough. Please keep this message as your copy.",
    ],
  },
  "gen.bound.abuse": {
    mail: [
      "I can tell how much {topic} has upset you, and I want to get it solved with you.",
      "This is what I can do next: {can_help}. You will hear from me about it by {by_when}.",
      "I have one request. Some of the words in your last message were aimed at people who work here. Please leave those out. I read every message myself, and I work best on the facts: what happened, when, and what would put it right.",
      "If you would rather speak with another person, tell me and I will arrange it. Your case goes on either way, and so does my help.",
    ],
    chat: [
      "I want to get this solved with you. This is what I do next: {can_help}. You'll hear from me by {by_when}.",
      "One request: please leave the insults out, because people read this. What helps me most is what happened, and when.",
    ],
    phone: [
      "I want to help you with {topic}, and there is something I can do: {can_help}.",
      "I have one request. Please talk to me without insults, and then we get there faster.",
      "(If it goes on:) I would like to go on with this another time. You will have my answer in writing by {by_when}, and your case goes on as before.",
      "(End the call politely. Note the time and what was said.)",
    ],
  },
};
