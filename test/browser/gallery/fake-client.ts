/** A background that lives in the page: it keeps the note, remembers what it was told, and fails when a test says so. */
import type { CaseView } from "../../../lib/messaging/case-view";
import type { Client, MessageName } from "../../../lib/messaging/client";
import type { NoteView } from "../../../lib/records/note";
import { fail, ok, type ProblemCode } from "../../../lib/result";
import { isHardToRead } from "../../../lib/scripts/readability";
import { toneMarks } from "../../../lib/scripts/tone/marks";
import { Settings } from "../../../lib/settings/schema";
import { checkOf, emptyDraft, type FakeDraft, takeInto } from "./fake-draft";
import { healthOf } from "./fake-health";
import { historyOf, notesAfter } from "./fake-notes";
import { caseAt, compositionOf, NOW } from "./fixtures";
import type { Tongue } from "./said";

export interface Sent {
  name: MessageName;
  payload: Record<string, unknown>;
}

export interface FakeClient extends Client {
  /** Every message said so far, oldest first. */
  sent: Sent[];
  /** Answers given instead of the usual ones until they are taken out again. */
  failing: Partial<Record<MessageName, ProblemCode>>;
  /** The sentence that comes with such an answer: for programmers, in English. */
  failureText: string;
  /** Milliseconds until a message is answered; 0 answers in the next turn. */
  delay: Partial<Record<MessageName, number>>;
  view: CaseView;
  /** Notes with a purpose. */
  notes: NoteView[];
  /** What a reload would find. */
  keptNote(): string;
  /** Tells the view that its case changed. */
  announce(): void;
  /** What stands in the reply box. */
  draft: FakeDraft;
  /** Tells the view that the agent has typed in the reply box. */
  type(): void;
}

/** @param start the case of the tab, or why there is none; `never` leaves the question unanswered */
export function fakeClient(start: CaseView | ProblemCode | "never", tongue: Tongue): FakeClient {
  const listeners = new Set<(key: string) => void>();
  const typing = new Set<(key: string) => void>();
  const client: FakeClient = {
    sent: [],
    failing: typeof start === "string" && start !== "never" ? { "case.current": start } : {},
    failureText: "",
    delay: {},
    notes: [],
    draft: emptyDraft(),
    view: typeof start === "string" ? caseAt("identify", tongue) : start,
    keptNote: () => client.view.note.text,
    announce: () => {
      for (const listener of listeners) listener(client.view.key);
    },
    onCaseChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onDraftTyped(listener) {
      typing.add(listener);
      return () => typing.delete(listener);
    },
    type: () => {
      for (const listener of typing) listener(client.view.key);
    },
    async send(name, payload) {
      type Answer = Awaited<ReturnType<Client["send"]>>;
      client.sent.push({ name, payload: payload as Record<string, unknown> });
      if (start === "never" && name === "case.current") return new Promise(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, client.delay[name] ?? 0));
      const problem = client.failing[name] ?? gapsOf(client, name, payload);
      const answer = problem
        ? fail(problem, problem === "gaps" ? "date" : client.failureText)
        : ok(answerTo(client, name, payload, tongue));
      return answer as Answer as never;
    },
  };
  return client;
}

function answerTo(client: FakeClient, name: MessageName, payload: unknown, tongue: Tongue): unknown {
  const said = payload as Record<string, unknown> & { values?: Record<string, string> };
  const offer =
    client.view.replies.find(({ scriptId }) => scriptId === said.scriptId) ?? client.view.replies[0];
  const composition = offer && compositionOf(offer, said.values ?? {}, tongue);
  switch (name) {
    case "settings.get":
      return Settings.parse({ checkDrafts: client.draft.always });
    case "draft.check":
      return checkOf(client.draft, tongue);
    case "draft.take":
      return takeInto(client.draft, payload as Parameters<typeof takeInto>[1]);
    case "draft.watch":
      client.draft.watched = said.on === true;
      return {};
    case "reply.search":
      return { offers: said.query === "zebra" ? [] : client.view.replies };
    case "reply.compose":
      return (
        composition && {
          ...composition,
          variant: client.view.replyVariant,
          // Nothing in the gallery is written for the public.
          channel: client.view.replyChannel === "social" ? offer.channel : client.view.replyChannel,
          rating: 0,
          tone: toneMarks(composition, tongue),
          policies: [],
          hardToRead: isHardToRead(composition.text, composition.language, false),
        }
      );
    case "health.list":
      return healthOf(client.view);
    case "dock.collapse":
      return {};
    case "notes.list":
    case "notes.put":
    case "notes.drop":
      return { notes: notesAfter(client, name, said) };
    case "cases.history":
      return historyOf(client.view);
    case "erase.customer":
      return { cases: 1 + client.view.earlier.length };
    default:
      client.view = afterCommand(client.view, name, said);
      return client.view;
  }
}

/** The background never inserts a reply with a gap in it. */
function gapsOf(client: FakeClient, name: MessageName, payload: unknown): ProblemCode | undefined {
  if (name !== "reply.insert") return undefined;
  const { scriptId, values } = payload as { scriptId: string; values: Record<string, string> };
  const offer = client.view.replies.find((reply) => reply.scriptId === scriptId);
  return offer && offer.gapCount > 0 && !values.date ? "gaps" : undefined;
}

/** As much of the background's bookkeeping as the face shows. */
function afterCommand(view: CaseView, name: MessageName, said: Record<string, unknown>): CaseView {
  switch (name) {
    case "note.save":
      return { ...view, note: { text: String(said.text), updatedAt: (view.note.updatedAt ?? NOW) + 1 } };
    case "case.correct":
      return view.reading ? { ...view, reading: { ...view.reading, ...said }, corrected: true } : view;
    case "fault.set":
      return { ...view, fault: said.fault as CaseView["fault"] };
    case "reply.insert":
      return {
        ...view,
        insertion: {
          id: "i1",
          scriptId: String(said.scriptId),
          title: view.replies[0]?.title ?? "",
          state: "inserted",
          at: NOW,
          text: "",
          problem: "",
        },
      };
    case "reply.voice":
      return {
        ...view,
        ...(said.variant ? { replyVariant: said.variant as CaseView["replyVariant"] } : {}),
        ...(said.channel ? { replyChannel: said.channel as CaseView["replyChannel"] } : {}),
      };
    case "insertion.dismiss":
      return { ...view, insertion: null };
    default:
      return view;
  }
}
