import { defineBackground } from "wxt/utils/define-background";
import { keepHouse } from "../lib/background/casebook/housekeeping";
import { watchDue } from "../lib/background/due/watch";
import { greetOnInstall } from "../lib/background/greet";
import { handlers } from "../lib/background/handlers";
import { leaveUngranted } from "../lib/background/leave-ungranted";
import { forgetClosedTabs } from "../lib/background/tab-state";
import { serve } from "../lib/messaging/server";
import { watchSites } from "../lib/sites/registration";

/** Every listener in the first turn: a worker woken by a message must already be listening (pitfalls P1). */
export default defineBackground(() => {
  serve(handlers);
  greetOnInstall();
  watchSites(leaveUngranted);
  watchDue();
  forgetClosedTabs();
  keepHouse();
});
