/** How each kind of dispute is named inside an English sentence. */
import type { Subcategory } from "../../triage/taxonomy";
import type { CaseWords } from "./types";

export const ENGLISH: Readonly<Record<Subcategory, CaseWords>> = {
  "duplicate-charge": {
    happened: "two charges[[ of {amount}]][[ {for_purchase}]]",
    topic: "the double charge[[ {for_purchase}]]",
    question: "How do the two charges appear on your statement: both as booked, or one as pending?",
    evidence: "a screenshot of the entry on your statement, without the card number",
  },
  "wrong-amount": {
    happened: "a charge[[ of {amount}]][[ {for_purchase}]] that differs from the price you expected",
    topic: "the amount you were charged[[ {for_purchase}]]",
    question: "Which price were you given, and where did you see it?",
    evidence: "a screenshot or a copy of the price you were shown",
  },
  "unwanted-renewal": {
    happened: "a renewal[[ of {amount}]] that you did not want",
    topic: "the renewal of your subscription",
    question: "When and how did you cancel, as far as you remember: on the site, by mail, by phone?",
    evidence: "the cancellation message or a screenshot of it",
  },
  "refund-missing": {
    happened: "a refund[[ of {amount}]][[ {for_purchase}]] that has not reached you",
    topic: "your refund[[ {for_purchase}]]",
    question: "How did you pay, and who told you that the refund was on its way?",
    evidence: "the message in which the refund was announced",
  },
  "unrecognised-charge": {
    happened: "a charge[[ of {amount}]] that you don't recognise",
    topic: "the charge you don't recognise",
    question: "What name stands beside the charge on your statement?",
    evidence: "a screenshot of the entry on your statement, without the card number",
  },
  fee: {
    happened: "a fee[[ of {amount}]][[ {for_purchase}]] that you did not expect",
    topic: "the fee you were charged[[ {for_purchase}]]",
    question: "What were you told about this fee before it was charged?",
    evidence: "a screenshot of the entry on your statement, without the card number",
  },
  "invoice-validity": {
    happened: "an invoice that you dispute[[ ({invoice})]]",
    topic: "the disputed invoice[[ {invoice}]]",
    question: "Which part of the invoice does not match what was agreed or delivered?",
    evidence: "the order, quote or message that shows what was agreed",
  },
  deposit: {
    happened: "your deposit[[ of {amount}]][[ {for_purchase}]]",
    topic: "your deposit[[ {for_purchase}]]",
    question: "What were you told about getting the deposit back, and when?",
    evidence: "the booking confirmation",
  },
  defective: {
    happened: "a product[[ from {purchase}]] that does not work as it should",
    topic: "the fault you noticed[[ with {purchase}]]",
    question: "What exactly happens when you use it, and since when?",
    evidence: "a photo or a short video of the fault",
  },
  "not-as-described": {
    happened: "a product[[ from {purchase}]] that does not match its description",
    topic: "the difference between the description and what you received",
    question: "Which detail of the description made you choose it, and how is the real one different?",
    evidence: "a photo of the product and of the label on the box",
  },
  damaged: {
    happened: "a delivery[[ ({purchase})]] that arrived damaged",
    topic: "the damage on arrival[[ ({purchase})]]",
    question: "How did the box look when it arrived, and what is broken inside?",
    evidence: "a photo of the damage and of the label on the box",
  },
  "wrong-item": {
    happened: "a delivery[[ ({purchase})]] with a wrong or missing item",
    topic: "the contents of your parcel[[ ({purchase})]]",
    question: "What was in the parcel, and what is missing from it?",
    evidence: "a photo of what arrived and of the packing slip",
  },
  "digital-fault": {
    happened: "an app or service that is not working for you",
    topic: "the technical fault",
    question: "What were you doing when it failed, and what did the screen say?",
    evidence: "a screenshot of what you see on your screen",
  },
  safety: {
    happened: "a safety concern with one of our products[[ ({purchase})]]",
    topic: "the safety of the product",
    question: "Is everybody safe now, and is the product switched off and out of reach?",
    evidence: "a photo of the product and of its batch or serial number",
  },
  "not-delivered": {
    happened: "a delivery[[ ({purchase})]] that has not reached you",
    topic: "the missing delivery[[ {of_purchase}]]",
    question:
      "Could a neighbour or somebody at home have taken it in, and is the address on the order still right?",
    evidence: "a screenshot of what the tracking page shows you",
  },
  late: {
    happened: "a delivery[[ ({purchase})]] that is running late",
    topic: "the late delivery[[ {of_purchase}]]",
    question: "By which day do you want to have it, and what depends on that?",
    evidence: "the message with the delivery date you were given",
  },
  "poor-work": {
    happened: "work that was not done as agreed",
    topic: "the work that was done",
    question: "Which part of the work is not right, and how should it be?",
    evidence: "a photo of how the work looks now",
  },
  "missed-appointment": {
    happened: "an appointment that was not kept",
    topic: "the missed appointment",
    question: "Which days and hours suit you for a new appointment?",
    evidence: "the confirmation of the appointment",
  },
  outage: {
    happened: "an interruption of your service",
    topic: "the interruption of your service",
    question: "Since when has it been down for you, and what does it stop you from doing?",
    evidence: "a screenshot of what you see on your screen",
  },
  cancellation: {
    happened: "your cancellation[[ {of_purchase}]]",
    topic: "your cancellation[[ {of_purchase}]]",
    question: "From which day should the cancellation count?",
    evidence: "the message in which you cancelled",
  },
  "account-access": {
    happened: "an account that you cannot get into",
    topic: "the access to your account",
    question: "What does the screen say when you try to sign in?",
    evidence: "a screenshot of what you see on your screen",
  },
  "no-reply": {
    happened: "messages that went unanswered",
    topic: "the answer you have been waiting for",
    question: "What is the most important thing that is still open for you?",
    evidence: "the earlier message or the name of the person you dealt with",
  },
  "broken-promise": {
    happened: "a promise that was not kept",
    topic: "what you were promised",
    question: "What were you promised, by whom and in which conversation?",
    evidence: "the earlier message or the name of the person you dealt with",
  },
  "rude-staff": {
    happened: "the way you were treated",
    topic: "the way you were treated",
    question: "When and where did it happen, and what would you like me to know about it?",
    evidence: "the earlier message or the name of the person you dealt with",
  },
  misunderstanding: {
    happened: "something on our side that is hard to find or to follow",
    topic: "what you were looking for",
    question: "Where did you look first, and what did you expect to see there?",
    evidence: "a screenshot of what you see on your screen",
  },
  privacy: {
    happened: "the personal data we hold about you",
    topic: "your personal data",
    question: "Which data is it about, and what would you like us to do with it?",
    evidence: "the message or page that raised your concern",
  },
  "not-a-dispute": {
    happened: "your question",
    topic: "your question",
    question: "What would you like to get done in the end?",
    evidence: "a screenshot of what you see on your screen",
  },
};
