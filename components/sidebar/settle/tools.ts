/** Which tools a case has, which of them are near at hand in its stage, and what each says while it is folded. */
import type { ComponentType } from "react";
import type { Words } from "../../../lib/i18n/words";
import type { CaseView } from "../../../lib/messaging/case-view";
import type { Stage } from "../../../lib/resolution/types";
import { ActionsPanel } from "./ActionsPanel";
import { BankPanel } from "./BankPanel";
import { ClocksPanel } from "./ClocksPanel";
import { ClosePanel } from "./ClosePanel";
import { ColleaguesPanel } from "./ColleaguesPanel";
import { DuePanel } from "./DuePanel";
import { DunningPanel } from "./DunningPanel";
import { EscalatePanel } from "./EscalatePanel";
import { EvidencePanel } from "./EvidencePanel";
import { ExtraPanel } from "./ExtraPanel";
import { FindingsPanel } from "./FindingsPanel";
import { LimitsPanel } from "./LimitsPanel";
import { RecordPanel } from "./RecordPanel";
import { TalkPanel } from "./TalkPanel";
import { TransactionPanel } from "./TransactionPanel";
import type { PanelProps } from "./types";

export interface Tool {
  id: string;
  title: string;
  /** Said at the end of the folded line. */
  status: string;
  /** Amber for what is late. */
  tone: "" | "due";
  /** Belongs to the stage, is advised by what was read or entered, or is only there to be found. */
  near: "stage" | "advised" | "";
  Panel: ComponentType<PanelProps>;
}

/** Tools shown at once beside those that are late: one step stands out, all else is folded. */
const NEAR = 2;

/** The tools to show and those to fold: what is late first, then the stage's own, then what is advised. */
export function nearest(tools: readonly Tool[]): { near: Tool[]; rest: Tool[] } {
  const late = tools.filter(({ tone }) => tone === "due");
  const others = tools.filter(({ tone }) => tone !== "due");
  const wanted = [
    ...others.filter(({ near }) => near === "stage"),
    ...others.filter(({ near }) => near === "advised"),
  ].slice(0, NEAR);
  const near = [...late, ...wanted];
  return { near, rest: tools.filter((tool) => !near.includes(tool)) };
}

export function toolsOf(view: CaseView, words: Words["settle"]): Tool[] {
  const { settlement: s, stage } = view;
  const at = (...stages: Stage[]) => stages.includes(stage);
  const tool = (
    id: string,
    title: string,
    Panel: ComponentType<PanelProps>,
    near: boolean | Tool["near"],
    status = "",
    late = false,
  ): Tool => ({
    id,
    title,
    Panel,
    near: near === true ? "stage" : near || "",
    status,
    tone: late ? "due" : "",
  });
  const advised = (when: boolean) => (when ? "advised" : "");
  const { record } = s;
  const openQuestions = record.questions.filter(({ answeredAt }) => answeredAt === null);
  const lateQuestion = s.due.some(({ kind, overdue }) => kind === "question" && overdue);
  const openActions = record.actions.filter(({ status }) => status === "open").length;
  const overdue = s.due.filter((due) => due.overdue).length;
  const bankMatters = s.bank.phase !== "none";
  return [
    tool(
      "evidence",
      words.evidence.title,
      EvidencePanel,
      at("identify", "gather"),
      s.items.length > 0 ? words.evidence.done(s.settled, s.items.length) : "",
    ),
    tool("transaction", words.transaction.title, TransactionPanel, at("gather")),
    tool(
      "colleagues",
      words.colleagues.title,
      ColleaguesPanel,
      at("gather"),
      openQuestions.length > 0 ? words.colleagues.open(openQuestions.length) : "",
      lateQuestion,
    ),
    tool(
      "findings",
      words.findings.title,
      FindingsPanel,
      at("gather"),
      s.differing.length > 0 ? words.findings.count(s.differing.length) : "",
      s.differing.length > 0,
    ),
    tool("limits", words.decide.limits, LimitsPanel, at("decide")),
    tool(
      "record",
      words.decide.record,
      RecordPanel,
      advised(at("decide") && record.decisions.length > 0),
      s.precedents.length > 0 ? words.decide.precedents(s.precedents.length) : "",
    ),
    tool(
      "actions",
      words.actions.title,
      ActionsPanel,
      at("resolve"),
      openActions > 0 ? words.actions.open(openActions) : "",
      s.due.some(({ kind, overdue: late }) => kind === "action" && late),
    ),
    tool(
      "talk",
      words.talk.title,
      TalkPanel,
      advised(s.talk.advice !== "write" || s.talk.pivotal),
      s.talk.advice === "write" ? "" : words.talk.advice[s.talk.advice].split(/[.,]/)[0],
    ),
    tool(
      "escalate",
      words.escalate.title,
      EscalatePanel,
      advised(s.escalate.reasons.length > 0 && at("decide", "resolve")),
    ),
    tool(
      "bank",
      words.bank.title,
      BankPanel,
      advised(bankMatters),
      bankMatters && s.bank.state !== "none" ? words.bank.states[s.bank.state] : "",
      s.bank.payTwice,
    ),
    tool("extra", words.extra.title, ExtraPanel, advised(at("follow-up") && s.extra.state === "ideas")),
    tool(
      "due",
      words.due.title,
      DuePanel,
      at("follow-up"),
      overdue > 0 ? words.due.overdue(overdue) : "",
      overdue > 0,
    ),
    ...(s.hasDunning
      ? [tool("dunning", words.dunning.title, DunningPanel, advised(at("gather", "follow-up")))]
      : []),
    tool("close", words.close.title, ClosePanel, at("follow-up")),
    tool("clocks", words.clock.title, ClocksPanel, false, s.clocks.length > 0 ? String(s.clocks.length) : ""),
  ];
}
