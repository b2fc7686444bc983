/** Every message of the protocol has its handler here; the type says when one is missing. */
import type { Handlers } from "../../messaging/server";
import { backupHandlers } from "../casebook/backups";
import { eraseHandlers } from "../casebook/erase";
import { importHandlers } from "../casebook/imports";
import { listHandlers } from "../casebook/lists";
import { noteHandlers } from "../casebook/notes";
import { caseHandlers } from "./case";
import { draftHandlers } from "./draft";
import { healthHandlers } from "./health";
import { lessonHandlers } from "./lessons";
import { libraryHandlers } from "./library";
import { ownFileHandlers } from "./own-files";
import { ownScriptHandlers } from "./own-scripts";
import { pageHandlers } from "./page";
import { patternsHandlers } from "./patterns";
import { policyHandlers } from "./policies";
import { practiceHandlers } from "./practice";
import { replyHandlers } from "./reply";
import { settingsHandlers } from "./settings";
import { settleHandlers } from "./settle";
import { teachHandlers } from "./teach";
import { workbenchHandlers } from "./workbench";

export const handlers: Handlers = {
  ...pageHandlers,
  ...caseHandlers,
  ...replyHandlers,
  ...draftHandlers,
  ...settingsHandlers,
  ...lessonHandlers,
  ...settleHandlers,
  ...listHandlers,
  ...noteHandlers,
  ...backupHandlers,
  ...importHandlers,
  ...eraseHandlers,
  ...workbenchHandlers,
  ...libraryHandlers,
  ...practiceHandlers,
  ...healthHandlers,
  ...teachHandlers,
  ...ownScriptHandlers,
  ...ownFileHandlers,
  ...policyHandlers,
  ...patternsHandlers,
};
