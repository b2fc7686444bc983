/** Demo tickets in English; people, shops and numbers are made up. */
import { DEMO_AGENT, type DemoTicket, daysBefore } from "../ticket.ts";

export const ENGLISH: readonly DemoTicket[] = [
  {
    id: "1",
    subject: "Charged twice for order HB-40718",
    requester: { name: "Bridget Mulcahy", email: "bridget.mulcahy@example.com" },
    status: "open",
    shop: "Harbour & Bean Coffee",
    messages: [
      {
        role: "customer",
        author: "Bridget Mulcahy",
        at: daysBefore(8, "08:41"),
        text: `Hello,

I bought the grinder on Monday 9 November, order HB-40718, and my card was charged twice: €74.50 at 19:02 and €74.50 again at 19:03. I only pressed the button once and I only got one confirmation.

Could you send the second one back please?

Thanks,
Bridget`,
      },
      {
        role: "agent",
        author: DEMO_AGENT,
        at: daysBefore(7, "15:20"),
        text: `Hi Bridget,

Thanks for getting in touch. Could you send me a screenshot of both payments, with the card number covered? I'll pass it to our payments team as soon as I have it.

Robin`,
      },
      {
        role: "customer",
        author: "Bridget Mulcahy",
        at: daysBefore(6, "09:05"),
        text: "Screenshot attached, both lines are highlighted. Neither of them says pending any more.",
      },
      {
        role: "note",
        author: DEMO_AGENT,
        at: daysBefore(6, "09:40"),
        text: "Asked Finance whether both captures for HB-40718 settled. No answer yet.",
      },
      {
        role: "customer",
        author: "Bridget Mulcahy",
        at: daysBefore(0, "07:58"),
        text: `It is Friday. I sent you what you asked for SIX days ago and have heard nothing at all. I was charged twice, you have proof, and you are still sitting on €74.50 of my money.

This is ridiculous. If the duplicate payment isn't refunded today I'm going to my bank and disputing it.

Bridget Mulcahy

> Thanks for getting in touch. Could you send me a screenshot of both
> payments, with the card number covered? I'll pass it to our payments
> team as soon as I have it.`,
      },
    ],
    expected: { category: "billing", subcategory: "duplicate-charge", language: "en" },
  },
  {
    id: "2",
    subject: "RENEWED WITHOUT ASKING!!!",
    requester: { name: "Dwayne Kowalczyk", email: "dkowalczyk@example.net" },
    status: "new",
    shop: "Stride Fitness App",
    messages: [
      {
        role: "customer",
        author: "Dwayne Kowalczyk",
        at: daysBefore(0, "02:13"),
        text: `I NEVER AGREED TO THIS RENEWAL. I CANCELLED MY SUBSCRIPTION IN SEPTEMBER AND YOU JUST TOOK $119.99 FOR ANOTHER YEAR. NO EMAIL NO WARNING NOTHING.

GIVE ME MY MONEY BACK. I HAVE THE CANCELLATION CONFIRMATION. IF IT IS NOT IN MY ACCOUNT BY MONDAY I AM FILING A CHARGEBACK WITH MY CARD COMPANY AND TELLING EVERYONE I KNOW TO STAY AWAY FROM YOU.`,
      },
    ],
    expected: { category: "billing", subcategory: "unwanted-renewal", language: "en" },
  },
  {
    id: "3",
    subject: "Kettle stopped working",
    requester: { name: "Imogen Thackray", email: "imogen@thackray.example" },
    status: "open",
    shop: "Pennyfield Home",
    messages: [
      {
        role: "customer",
        author: "Imogen Thackray",
        at: daysBefore(1, "18:32"),
        text: `Hi there,

My Pennyfield copper kettle (order PF-88213, delivered 2 October) has stopped working. The light comes on but it no longer heats the water. I've tried two different sockets and descaled it as the leaflet says, so I'm fairly sure it is faulty.

I'd be happy with a repair or a replacement, whichever is easier for you.

Kind regards,
Imogen

-- 
Imogen Thackray | Thackray Design
14 Mill Lane, Hebden Bridge
This message is confidential. If it reached you by mistake please delete it.`,
      },
    ],
    expected: { category: "product", subcategory: "defective", language: "en" },
  },
  {
    id: "4",
    subject: "My late father's broadband",
    requester: { name: "Gareth Penhaligon", email: "g.penhaligon@example.org" },
    status: "new",
    shop: "Tamar Broadband",
    messages: [
      {
        role: "customer",
        author: "Gareth Penhaligon",
        at: daysBefore(0, "06:47"),
        text: `Good morning,

My father, Denzil Penhaligon, passed away on 29 October. His broadband is on account 5540-2291 and I would like to cancel the contract, as the house is empty now.

When I rang on Tuesday I was told there is a 30 day notice period and that only the account holder can cancel. I did explain that the account holder has died. I'm sorry if I was short with the young man, it has been a difficult few weeks and I'm not sleeping much.

Please tell me what papers you need from me to close it. I don't want another letter arriving in his name.

Gareth Penhaligon`,
      },
    ],
    expected: { category: "service", subcategory: "cancellation", language: "en" },
  },
  {
    id: "5",
    subject: "Do you deliver to Northern Ireland?",
    requester: { name: "Saoirse Devlin", email: "saoirse.devlin@example.com" },
    status: "new",
    shop: "Pennyfield Home",
    messages: [
      {
        role: "customer",
        author: "Saoirse Devlin",
        at: daysBefore(0, "09:12"),
        text: "Hi! Quick question before I order: do you deliver to Belfast, and what would postage be for two of the oak shelves? Thanks a million, Saoirse",
      },
    ],
    expected: { category: "none", subcategory: "not-a-dispute", language: "en" },
  },
  {
    id: "6",
    subject: "Wrong colour <b>again</b> & it's not what the page showed <script>alert('subject')</script>",
    requester: { name: `Kofi "<img src=x onerror=alert(1)>" Mensah-O'Hara`, email: "kofi@loomfan.example" },
    status: "open",
    shop: "Loom Lane",
    messages: [
      {
        role: "customer",
        author: `Kofi "<img src=x onerror=alert(1)>" Mensah-O'Hara`,
        at: daysBefore(2, "12:04"),
        text: `The rug is not as described. Your page says "deep teal, pure wool" and what I unrolled is a pale mint with a label that says 80% polyester. Order LL-5520.

I looked at the page's source to be sure I had not misread it:

<p class="material">100% wool</p><script>document.title = "pwned"</script>
<style>* { display: none }</style>

So the listing really does say wool. {{customer.name}} \${7*7} %s

I'd like to return it for a full refund of £210.00, please.

Kofi`,
      },
    ],
    expected: { category: "product", subcategory: "not-as-described", language: "en" },
  },
  {
    id: "7",
    subject: "Dispute of invoice INV-2026-1187",
    requester: { name: "Priyanka Raghunathan", email: "p.raghunathan@northquay.example" },
    status: "pending",
    shop: "Fernbrook Studio",
    messages: [
      {
        role: "customer",
        author: "Priyanka Raghunathan",
        at: daysBefore(4, "16:50"),
        text: `Dear Fernbrook team,

I am writing about invoice INV-2026-1187, dated 2 November 2026, for £18,400.00, which covers "Phase 2 delivery and acceptance" of our customer portal. We dispute this invoice and I would like to set out why in some detail, because I think several people on your side have only seen a part of it.

Some background first. We signed the statement of work on 11 May. It splits the work into three phases, and under clause 6.2 each phase is invoiced only after we have accepted its deliverables in writing. Phase 1 went well. I want to say that plainly, since nothing below is about the quality of the people we worked with: Tomasz and Adaeze were excellent, answered within the hour, and the first release in July was on time and did what it should. Our own board was pleased with it and so was I.

Phase 2 was a different story, partly for reasons that are nobody's fault. In August our warehouse moved from Leeds to Wakefield, which cost us two weeks, and we told you so. In September your project manager left. We had an introduction call with her successor on 14 September, in which I understood that the plan would be re-based and that we would see a new schedule by the end of that week. We did not receive one. I asked for it on 21 September, on 28 September and again on 6 October, and I have those mails in front of me.

The statement of work names four deliverables for Phase 2: (a) single sign-on for staff, (b) the returns module, (c) the monthly stock report, and (d) training for two administrators. Of these, (a) was delivered on 9 October and works. The report (c) was delivered on 16 October, though with last year's product codes, which Adaeze corrected in two days. The returns module (b) exists on your test server only. Our administrators have not been trained (d); a session was booked for 22 October and was moved twice.

We have therefore not accepted Phase 2, in writing or otherwise. On 19 October your account director wrote to our finance colleague that "nothing will be invoiced until you are happy with the returns module". I attach that mail. Two weeks later the invoice arrived for the full amount, and this Monday a reminder followed that mentions late payment interest.

I should add that we do not want to get out of paying for what we have. If it helps you close your month, we are willing to pay for (a) and (c) now, against a corrected invoice, and the rest on acceptance. By our reckoning that is half of the phase, £9,200.00. What we cannot do is approve an invoice that the contract does not allow yet; our auditors look at precisely this.

So, in short, I am asking for three things: that INV-2026-1187 is withdrawn or credited and replaced by an invoice for the two items delivered; that reminders and interest stop while we sort this out; and that somebody sends us a schedule for the returns module and the training that we can rely on.

I would rather settle this in one conversation than in ten mails. I am in the office until Thursday and happy to talk.

With kind regards,

Priyanka Raghunathan
Head of Operations
Northquay Supplies Ltd

-- 
Northquay Supplies Ltd, registered in England. Unit 4, Calder Park, Wakefield`,
      },
      {
        role: "note",
        author: "Adaeze Nwosu",
        at: daysBefore(3, "10:15"),
        text: "From delivery: SSO and report accepted by mail, returns module still on staging. The account director's mail of 19 Oct is genuine. Please don't promise a date for (b) before Thursday's planning.",
      },
    ],
    expected: { category: "billing", subcategory: "invoice-validity", language: "en" },
  },
  {
    id: "8",
    subject: "",
    requester: { name: "", email: "noreply-scan@example.com" },
    status: "new",
    shop: "Pennyfield Home",
    messages: [],
    expected: { category: "none", subcategory: "not-a-dispute", language: "en" },
  },
  {
    id: "9",
    subject: "Charger got very hot and smoked",
    requester: { name: "Nomvula Dube", email: "nomvula.dube@example.com" },
    status: "open",
    shop: "Voltary Electronics",
    messages: [
      {
        role: "customer",
        author: "Nomvula Dube",
        at: daysBefore(0, "05:31"),
        text: `Last night the USB charger I bought from you in October (order VE-30155) started smoking while it was plugged in next to my daughter's bed. I burned two fingers pulling it out and the socket is black.

I'm worried that other people have the same charger at home. Is it safe to use the second one in the box? What should I do with it?

Nomvula`,
      },
    ],
    expected: { category: "product", subcategory: "safety", language: "en" },
  },
];
