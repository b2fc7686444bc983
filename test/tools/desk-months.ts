/** Half a year of a made-up desk in three languages, with a surge in the last three weeks: for pictures and figures. */
import type { Bundle } from "../../lib/casebook/rows.ts";
import { termsOf } from "../../lib/patterns/terms.ts";
import { newSettlement } from "../../lib/resolution/record/index.ts";
import { caseKey, type TicketSnapshot } from "../../lib/ticket.ts";
import { excerptOf } from "../../lib/triage/excerpt.ts";
import { readTicket } from "../../lib/triage/read-ticket.ts";
import { madeUpCase, seeded } from "../bench/casebook/made-up-cases.ts";

const DAY = 86_400_000;
const HOUR = 3_600_000;

interface Story {
  subject: string;
  texts: readonly string[];
  /** As agents note it at closing, and what would prevent it. */
  why: string;
  prevention: string;
  cause: "system-fault" | "supplier" | "unclear-text" | "process-gap" | "product-fault";
  paid: number;
  settleDays: number;
  kept: number;
}

const CHECKOUT: Story = {
  subject: "Charged twice",
  texts: [
    "You charged my card twice in the app checkout, 89.90 USD each. This is unacceptable, I am furious. Give one back.",
    "I paid once in the app checkout and my card shows two charges of 89.90 USD. Please return one.",
    "The app checkout froze, I tapped again, and now 89.90 USD is charged twice to my card. I am very angry.",
    "Charged twice for one order! The app checkout took 89.90 USD two times. I want my money back today.",
    "My statement has the same 89.90 USD twice, both from your app checkout on the same minute. Refund the second charge.",
    "Me cobraron dos veces al pagar en la app, 89,90 USD cada vez. Estoy muy enojado, devuelvan uno.",
    "Fui cobrado duas vezes no pagamento no app, 89,90 USD cada. Quero o estorno de uma cobrança.",
  ],
  why: "A second tap while the app checkout waits",
  prevention: "Block a second tap in the app checkout",
  cause: "system-fault",
  paid: 89.9,
  settleDays: 2.1,
  kept: 0.85,
};
const COURIER: Story = {
  subject: "Where is my order",
  texts: [
    "My parcel has not arrived. The courier Norvia has said that it is on its way since Monday. Where is it?",
    "Still no parcel. Norvia shows nothing since last week and my order is not here.",
    "I waited two days at home and Norvia never came. My order has not been delivered.",
    "Tracking says delivered, but I never received my parcel. Norvia will not tell me where they left it.",
    "Mi pedido no ha llegado y en Norvia nadie contesta. ¿Dónde está?",
    "Minha encomenda não chegou. A Norvia disse que foi entregue, mas não foi.",
  ],
  why: "Norvia leaves parcels at the depot",
  prevention: "Tell customers on the second day, and book the other courier",
  cause: "supplier",
  paid: 12,
  settleDays: 4.6,
  kept: 0.7,
};
const INVOICE: Story = {
  subject: "Where is the invoice",
  texts: [
    "I don't see where to download my invoice, the link was moved. Is it gone? I am confused.",
    "I can't find the invoice page any more. I thought it was under orders. Where did it go?",
    "No encuentro dónde descargar mi factura; el enlace no está donde estaba. ¿Se quitó?",
  ],
  why: "",
  prevention: "Say where the invoice is in the order confirmation",
  cause: "unclear-text",
  paid: 0,
  settleDays: 0.6,
  kept: 1,
};
const BROKEN: Story = {
  subject: "The kettle stopped working",
  texts: [
    "The kettle K200 stopped working after two weeks. I am disappointed and want a replacement.",
    "My K200 kettle is dead, the switch does nothing any more. Please replace it.",
    "The kettle K200 no longer turns on. It is three weeks old. What a disappointment.",
    "La jarra K200 dejó de funcionar a las dos semanas. Quiero un cambio.",
    "A chaleira K200 parou de funcionar depois de duas semanas. Quero a troca.",
  ],
  why: "The K200's switch burns out",
  prevention: "Stop selling the K200 until the switch is changed",
  cause: "product-fault",
  paid: 39,
  settleDays: 5,
  kept: 0.8,
};
const SILENCE: Story = {
  subject: "Nobody answers",
  texts: [
    "I wrote three times and nobody answers me. What is going on with my complaint?",
    "Still no reply to my e-mail of Saturday. I am tired of waiting for an answer.",
    "Nobody has replied to me for a week. This is not acceptable.",
  ],
  why: "Weekend mail is read on Tuesday",
  prevention: "One person reads the weekend's mail on Monday first thing",
  cause: "process-gap",
  paid: 0,
  settleDays: 1.2,
  kept: 0.6,
};

const NAMES = "Ana Souza,Bridget Mulcahy,Nerea Etxeberria,Priyanka Raghunathan,Tom Becker,Inês Duarte".split(
  ",",
);

/** Cases a day: the usual, and in the last three weeks the checkout that charges twice. */
const RATES: readonly [Story, (back: number) => number][] = [
  [COURIER, () => 2.1],
  [CHECKOUT, (back) => (back <= 21 ? 3 : 0.45)],
  [BROKEN, () => 1],
  [INVOICE, () => 0.45],
  [SILENCE, () => 0.4],
];

function caseOf(story: Story, index: number, at: number, now: number, random: () => number): Bundle {
  const text = story.texts[Math.floor(random() * story.texts.length)] ?? "";
  const name = NAMES[index % NAMES.length] ?? "";
  const snapshot: TicketSnapshot = {
    helpdesk: "request-tracker",
    host: "desk.example",
    id: String(20_000 + index),
    number: String(20_000 + index),
    url: `https://desk.example/Ticket/Display.html?id=${20_000 + index}`,
    subject: story.subject,
    requester: { name },
    messages: [
      { role: "customer", text, at },
      { role: "agent", text: "Thank you for telling us. I am looking into it now.", at: at + HOUR },
    ],
    status: "open",
    partial: false,
    found: [],
    page: "thread",
  };
  const reading = readTicket(snapshot);
  const key = caseKey(snapshot);
  const closedAt = at + story.settleDays * (0.6 + random() * 0.8) * DAY;
  const done = closedAt < now;
  const settlement = newSettlement();
  const paid = story.paid > 0 && done;
  return {
    case: {
      ...madeUpCase(0).case,
      key,
      helpdesk: snapshot.helpdesk,
      host: snapshot.host,
      ticketId: snapshot.id,
      number: snapshot.id,
      subject: story.subject,
      requesterName: name,
      customerKey: `customer-${index}`,
      url: snapshot.url,
      status: "open",
      thread: [
        { role: "customer", at },
        { role: "agent", at: at + HOUR },
      ],
      firstSeenAt: at,
      reading,
      terms: termsOf(snapshot, [name]),
      excerpt: excerptOf(reading, snapshot.messages),
      origin: "seen",
      updatedAt: Math.round(done ? closedAt : at + HOUR),
      times: {
        decidedAt: null,
        executedAt: null,
        confirmedAt: null,
        firstReplyAt: at + Math.round(HOUR * (0.5 + random() * 2)),
      },
      fault: story === INVOICE ? "misunderstanding" : "ours",
      resolution: {
        ...settlement,
        decisions: paid
          ? [
              {
                id: "d1",
                at: Math.round(closedAt),
                remedyId: "duplicate-charge.refund-second",
                wording: "Refund",
                fault: "ours",
                stance: "own",
                amount: { value: story.paid, currency: "USD" },
                reason: story.why,
                approver: "",
                value: "",
                goodwill: false,
                rejected: [],
              },
            ]
          : [],
        improvements:
          story === INVOICE && done
            ? [{ id: "i1", what: "Where the invoice is", at: Math.round(closedAt) }]
            : [],
        outcome: done
          ? {
              ...settlement.outcome,
              closedAt: Math.round(closedAt),
              kind: random() < story.kept ? "kept" : "lost",
              cause: story.cause,
              whys: story.why ? [story.why] : [],
              ourPrevention: story.prevention,
            }
          : settlement.outcome,
      },
    },
    notes: [],
    events: [{ caseKey: key, at, kind: "read", label: reading.subcategory }],
  };
}

/** About nine hundred cases up to now; the same ones for the same now. */
export function deskMonths(now: number): Bundle[] {
  const random = seeded(11);
  const cases: Bundle[] = [];
  for (let back = 180; back >= 0; back--) {
    const weekday = new Date(now - back * DAY).getDay();
    const busy = weekday === 0 || weekday === 6 ? 0.6 : 1.15;
    for (const [story, rate] of RATES) {
      for (let left = rate(back) * busy; random() < left; left--) {
        const at = Math.round(now - back * DAY - random() * 5 * HOUR);
        cases.push(caseOf(story, cases.length, at, now, random));
      }
    }
  }
  return cases;
}
