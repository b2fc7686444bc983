import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { now } from "../lib/clock";
import { startTeaching } from "../lib/page/teach/start";

/** Put into a page only when an agent wants to point at things there (lib/background/handlers/teach.ts). */
export default defineUnlistedScript(() => void startTeaching(document, now));
