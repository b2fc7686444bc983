/** Which replies are offered beside which ticket. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES, Stance } from "../../../lib/resolution/types";
import { LIBRARY } from "../../../lib/scripts/library/index";
import { suggestReplies } from "../../../lib/scripts/rank";
import { NOTHING_SAID, type ReplyContext } from "../../../lib/scripts/types";
import { REPLY_CHANNELS } from "../../../lib/scripts/variants";
import {
  ALL_SUBCATEGORIES,
  Ask,
  categoryOf,
  Emotion,
  type Subcategory,
  Trigger,
} from "../../../lib/triage/taxonomy";

const at = (subcategory: Subcategory, rest: Partial<ReplyContext> = {}): ReplyContext => ({
  category: categoryOf(subcategory),
  subcategory,
  emotion: "calm",
  triggers: [],
  ask: [],
  stage: "identify",
  stance: "neutral",
  channel: "mail",
  inserted: [],
  said: NOTHING_SAID,
  ...rest,
});
const ids = (context: ReplyContext) => suggestReplies(context).map(({ id }) => id);

describe("suggestReplies", () => {
  it("opens a calm first contact with a recap and a question", () => {
    expect(ids(at("duplicate-charge")).slice(0, 2)).toEqual(["gen.ack.recap", "gen.ask.open"]);
  });

  it.each(ALL_SUBCATEGORIES.filter((subcategory) => !["no-reply", "not-a-dispute"].includes(subcategory)))(
    "answers an angry first contact about %s with the angry opener first",
    (subcategory) => {
      expect(ids(at(subcategory, { emotion: "angry" }))[0]).toBe("gen.ack.angry");
    },
  );

  it.each(ALL_SUBCATEGORIES)("owns the silence on a repeated contact about %s", (subcategory) => {
    // Silence itself has an opener of its own.
    const opener = subcategory === "no-reply" ? "comm.noreply.own" : "gen.ack.second";
    for (const stage of ["identify", "gather"] as const) {
      expect(ids(at(subcategory, { triggers: ["repeat-contact"], emotion: "angry", stage }))).toContain(
        opener,
      );
    }
  });

  it("answers what is no dispute", () => {
    for (const stage of ["identify", "gather", "decide", "resolve"] as const) {
      for (const emotion of Emotion.options) {
        expect(ids(at("not-a-dispute", { stage, emotion }))[0]).toBe("gen.answer.question");
      }
    }
  });

  it("slows down for a vulnerable customer before anything else", () => {
    expect(ids(at("fee", { triggers: ["vulnerable"], emotion: "angry" }))[0]).toBe("gen.vuln");
  });

  it("hands up what calls for it", () => {
    expect(ids(at("safety", { triggers: ["safety"], emotion: "angry" }))[0]).toBe("prod.safety");
    expect(ids(at("fee", { triggers: ["regulator-threat"] }))).toContain("gen.esc.customer");
    expect(ids(at("unrecognised-charge", { triggers: ["fraud-suspected"] }))).toContain("bill.fraud.route");
    expect(ids(at("late", { triggers: ["chargeback-threat"] }))).toContain("cb.pre");
    expect(ids(at("late", { triggers: ["chargeback-open"], stage: "decide" }))[0]).toBe("cb.open");
  });

  it("neither refuses nor gives before anybody decided to", () => {
    for (const subcategory of ALL_SUBCATEGORIES) {
      const offered = suggestReplies(at(subcategory, { stage: "decide" }));
      expect(offered.filter(({ stance }) => stance === "firm" || stance === "give")).toEqual([]);
    }
  });

  it("leads with the refusal once it was decided, for every kind of dispute", () => {
    for (const subcategory of ALL_SUBCATEGORIES.filter((one) => one !== "not-a-dispute")) {
      const context = at(subcategory, { stage: "decide", stance: "firm", ask: ["refund"], emotion: "angry" });
      expect(suggestReplies(context)[0]?.stance).toBe("firm");
    }
  });

  it("follows whose doing it was", () => {
    const decided = { stage: "decide", ask: ["refund"] } as const;
    expect(ids(at("duplicate-charge", { ...decided, stance: "own" }))[0]).toBe("bill.dup.own");
    expect(ids(at("duplicate-charge", { ...decided, stance: "explain" }))[0]).toBe("bill.dup.hold");
    expect(ids(at("duplicate-charge", { ...decided, stance: "firm" }))[0]).toBe("gen.dec.firm");
    expect(ids(at("duplicate-charge", { ...decided, stance: "give" }))).toContain("gen.off.goodwill");
    expect(ids(at("not-delivered", { ...decided, stance: "third-party" }))[0]).toBe("serv.nondelivery.own");
    expect(ids(at("unwanted-renewal", { ...decided, stance: "doubt" }))[0]).toBe("bill.renewal.doubt");
  });

  it("puts the matter itself before the wait for it, and a gesture after both", () => {
    const own = { stage: "decide", stance: "own", ask: ["refund"], triggers: ["repeat-contact"] } as const;
    expect(ids(at("duplicate-charge", { ...own, triggers: [...own.triggers], ask: [...own.ask] }))[0]).toBe(
      "bill.dup.own",
    );
    const late = ids(at("missed-appointment", { stage: "decide", stance: "own" }));
    expect(late).not.toContain("serv.late.give");
    expect(late).not.toContain("serv.partner.3rd");
  });

  it("never offers a second opener once one was inserted", () => {
    const later = ids(at("duplicate-charge", { emotion: "angry", inserted: ["gen.ack.recap"] }));
    expect(later.filter((id) => id.startsWith("gen.ack."))).toEqual([]);
    expect(later.length).toBeGreaterThan(0);
  });

  it("offers no opener where the thread was opened, unless a trigger calls for one", () => {
    const opened: Partial<ReplyContext> = { said: { ...NOTHING_SAID, opened: true }, emotion: "angry" };
    for (const subcategory of ALL_SUBCATEGORIES) {
      const offered = suggestReplies(at(subcategory, opened));
      expect(offered.filter(({ move }) => move === "acknowledge")).toEqual([]);
      expect(offered.length).toBeGreaterThan(0);
    }
    expect(ids(at("late", { ...opened, triggers: ["repeat-contact"] }))).toContain("gen.ack.second");
    expect(ids(at("late", { ...opened, triggers: ["vulnerable"] }))[0]).toBe("gen.vuln");
  });

  it("never offers what stands in the thread already", () => {
    const first = ids(at("duplicate-charge"));
    const said = { opened: false, apologised: false, scripts: first };
    expect(ids(at("duplicate-charge", { said })).filter((id) => first.includes(id))).toEqual([]);
  });

  it("keeps to the channel: a post in public, a call by voice, a chat before a mail", () => {
    for (const subcategory of ALL_SUBCATEGORIES) {
      for (const stage of STAGES) {
        const posts = suggestReplies(at(subcategory, { stage, channel: "social" }));
        expect(posts.filter(({ texts }) => !texts.social)).toEqual([]);
        expect(suggestReplies(at(subcategory, { stage, channel: "phone" })).length).toBeGreaterThan(0);
        const mails = suggestReplies(at(subcategory, { stage }));
        expect(mails.filter(({ texts }) => !texts.mail)).toEqual([]);
      }
    }
    expect(ids(at("outage", { channel: "social" }))).toEqual(["comm.social.public", "serv.outage"]);
    expect(ids(at("fee", { channel: "phone", emotion: "angry" }))[0]).toBe("gen.call.open");
    const chat = suggestReplies(at("wrong-item", { channel: "chat", stage: "decide", stance: "doubt" }));
    expect(chat[0]?.texts.chat).toBeDefined();
  });

  it("follows what the agent likes among equals, and drops what they rejected", () => {
    const habit = (rating: -1 | 0 | 1, used = 0) => ({ used, lastAt: 0, rating });
    const before = ids(at("duplicate-charge"));
    const habits = { [before[0] ?? ""]: habit(-1) };
    expect(ids(at("duplicate-charge", { habits }))).not.toContain(before[0]);
    const decided = { stage: "decide", stance: "own", ask: ["refund"] } as const;
    const liked = { "gen.off.goodwill": habit(1, 50) };
    expect(ids(at("duplicate-charge", { ...decided, habits: liked }))[0]).toBe("bill.dup.own");
  });

  it("takes scripts and limit from the caller", () => {
    expect(suggestReplies(at("late"), [])).toEqual([]);
    expect(suggestReplies(at("late"), LIBRARY, 1)).toHaveLength(1);
  });

  it("finds something for every kind at every stage", () => {
    const empty = ALL_SUBCATEGORIES.flatMap((subcategory) =>
      STAGES.filter((stage) => ids(at(subcategory, { stage })).length === 0).map(
        (stage) => `${subcategory} × ${stage}`,
      ),
    );
    expect(empty).toEqual([]);
  });

  it("keeps its promises for any context", () => {
    const context = fc
      .record({
        subcategory: fc.constantFrom(...ALL_SUBCATEGORIES),
        emotion: fc.constantFrom(...Emotion.options),
        triggers: fc.subarray([...Trigger.options]),
        ask: fc.subarray([...Ask.options]),
        stage: fc.constantFrom(...STAGES),
        stance: fc.constantFrom(...Stance.options),
        inserted: fc.subarray(LIBRARY.map(({ id }) => id)),
        channel: fc.constantFrom(...REPLY_CHANNELS),
        said: fc.record({
          opened: fc.boolean(),
          apologised: fc.boolean(),
          scripts: fc.subarray(LIBRARY.map(({ id }) => id)),
        }),
        habits: fc.dictionary(
          fc.constantFrom(...LIBRARY.map(({ id }) => id), "constructor"),
          fc.record({
            used: fc.nat(),
            lastAt: fc.nat(),
            rating: fc.constantFrom(-1 as const, 0 as const, 1 as const),
          }),
        ),
      })
      .map((rest) => at(rest.subcategory, rest));
    fc.assert(
      fc.property(context, (context) => {
        const offered = suggestReplies(context);
        expect(offered.length).toBeLessThanOrEqual(3);
        expect(new Set(offered).size).toBe(offered.length);
        expect(offered.filter(({ internal }) => internal)).toEqual([]);
        expect(offered.filter(({ id }) => context.inserted.includes(id))).toEqual([]);
        expect(offered.filter(({ id }) => context.said.scripts.includes(id))).toEqual([]);
        expect(offered.filter(({ move }) => move === "acknowledge").length).toBeLessThanOrEqual(1);
        expect(suggestReplies(context)).toEqual(offered);
      }),
    );
  });
});
