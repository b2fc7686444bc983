/** HubSpot's help desk: one ticket's thread beside the list; the address alone names it. */
import { queryAll } from "./dom";
import { inPath } from "./kit/addresses";
import { allAt, defineHelpdesk } from "./kit/define";
import { person, text } from "./kit/fields";

const ADDRESS = /\/help-desk\/\d+\/[^#]*\/ticket\/(\d+)\/thread(?:\/|#|$)/;
const HEADING = "[data-test-id='ticket-header-name-link']";

/** HubSpot Service Hub; the head as maintained extensions know it. Nobody has described its messages and reply box. */
export const hubspot = defineHelpdesk({
  id: "hubspot",
  name: "HubSpot",
  checked: "2026-11-21",
  reads: "the help desk ticket's name and contact; not its messages, nor its reply box",
  hosts: ["app", "app-eu1", "app-na2"].map((name) => `https://${name}.hubspot.com/help-desk/*`),
  certainty: allAt("D", { id: "B", subject: "B", requester: "B" }),
  hints: ["/help-desk/"],
  address: (url) => inPath(url, ADDRESS),
  container(document) {
    const [desk, another] = queryAll(document, "[data-application-name='svh-help-desk']");
    return desk && !another ? desk : null;
  },
  ready: [HEADING],
  subject: text(`${HEADING} span`, HEADING),
  requester: person(text("[data-selenium-test='contact-chicklet-title-link']")),
  replyBox: () => null,
});
