/** The one HTML page of the demo desk: an empty shell and the data that its script draws. */
import { DEMO_AGENT, type DemoTicket } from "./tickets.ts";

/** The page for the list (`undefined`), for one ticket, or for a ticket that is not there (`null`). */
export function deskPage(tickets: readonly DemoTicket[], ticket: DemoTicket | null | undefined): string {
  const data = { agent: DEMO_AGENT, tickets: tickets.map(rowOf), ticket };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Amends demo desk">
<meta name="color-scheme" content="light dark">
<title>Demo desk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
<script type="application/json" id="desk-data">${asScriptData(data)}</script>
<script type="module" src="/desk.js"></script>
</head>
<body data-demo-desk>
<header class="top">
<a class="brand" href="/"><span class="mark" aria-hidden="true">D</span>Demo desk</a>
<p class="honest"><span class="wide">A demo of Amends, not a real helpdesk: people and shops are made up, and no mail is ever sent.</span><span class="slim">A demo of Amends, not a real helpdesk</span></p>
<span class="agent" data-desk-agent="${DEMO_AGENT}"><span class="avatar" aria-hidden="true">RA</span><span class="name">${DEMO_AGENT}</span></span>
</header>
<div class="desk" id="desk"><noscript>The demo desk needs JavaScript.</noscript></div>
</body>
</html>
`;
}

function rowOf({ id, subject, requester, status, shop, messages }: DemoTicket) {
  const last = messages.at(-1);
  return { id, subject, requester, status, shop, at: last?.at, preview: last?.text.slice(0, 140) };
}

/** JSON that cannot end the script element it stands in, whatever customers typed. */
const asScriptData = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");
