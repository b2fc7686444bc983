/** Every message of the protocol has its handler here; the type says when one is missing. */
import type { Handlers } from "../../messaging/server";
import { caseHandlers } from "./case";
import { lessonHandlers } from "./lessons";
import { pageHandlers } from "./page";
import { replyHandlers } from "./reply";
import { settingsHandlers } from "./settings";
import { settleHandlers } from "./settle";

export const handlers: Handlers = {
  ...pageHandlers,
  ...caseHandlers,
  ...replyHandlers,
  ...settingsHandlers,
  ...lessonHandlers,
  ...settleHandlers,
};
