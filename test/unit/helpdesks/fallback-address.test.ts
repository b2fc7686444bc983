/** What an address says of a ticket on a helpdesk that no adapter knows. */
import { describe, expect, it } from "vitest";
import { readAddress } from "../../../lib/helpdesks/fallback/address";
import { withoutNumber } from "../../../lib/helpdesks/fallback/subject";
import { compareTimes, looksLikeTime } from "../../../lib/helpdesks/fallback/times";
import { mayBeGuessed } from "../../../lib/helpdesks/registry";

const read = (path: string) => readAddress(new URL(path, "https://desk.example"));

describe("an address of a ticket", () => {
  it.each([
    ["/tickets/7031", "7031", "ticket"],
    ["/agent/tickets/7031/messages/9104", "7031", "ticket"],
    ["/accounts/2/inbox/3/conversations/7031", "7031", "ticket"],
    ["/casos/7031?vista=todos", "7031", "ticket"],
    ["/desk/#/requests/91044", "91044", "ticket"],
    ["/admin/admin_ticket.php?track=A7B-2KD-9XYZ&Refresh=84120", "A7B-2KD-9XYZ", "ticket"],
    ["/incident.do?sys_id=9d385017c611228701d22104cc95c371", "9d385017c611228701d22104cc95c371", "ticket"],
    ["/browse/SUP-77", "SUP-77", "ticket"],
    ["/open/cnv_55c8c149", "cnv_55c8c149", "place"],
    [
      "/app/acme/inbox/c/8f2c1d04-77aa-4b1e-9c55-0d2f6be1a901",
      "8f2c1d04-77aa-4b1e-9c55-0d2f6be1a901",
      "place",
    ],
    ["/x/481516", "481516", "nothing"],
  ])("%s", (path, id, named) => {
    expect(read(path)).toEqual({ ticket: { id, named }, isElsewhere: false });
  });

  it.each([
    "/tickets",
    "/tickets?page=2",
    "/dashboards/overview",
    "/agent/views/360001/tickets",
    "/2026/11/22/refunds",
  ])("%s names none", (path) => expect(read(path).ticket).toBeNull());

  it.each([
    "/forum/viewtopic.php?t=48151",
    "/wiki/Returns?oldid=104411",
    "/admin/settings/tickets/12",
    "/hc/en/articles/36",
  ])("%s is elsewhere", (path) => expect(read(path).isElsewhere).toBe(true));
});

describe("times", () => {
  it("are told by their figures in any language", () => {
    for (const text of ["22.11.2026 09:00", "há 2 horas, 09:12", "11月22日", "22 nov. 2026", "Nov 22, 2026"])
      expect(looksLikeTime(text), text).toBe(true);
    for (const text of ["3 comments", "BR-77120", "€ 49,90", "Version 2"])
      expect(looksLikeTime(text), text).toBe(false);
  });

  it("are compared only where both ways to read a day agree", () => {
    expect(compareTimes("2026-11-22 10:00", "2026-11-22 09:00")).toBe(1);
    expect(compareTimes("22.11.2026 09:00", "23.11.2026 08:00")).toBe(-1);
    expect(compareTimes("05/06/2026 09:00", "06/05/2026 09:00")).toBe(0);
    expect(compareTimes("gestern", "heute")).toBe(0);
  });
});

it("takes a ticket's number off its subject", () => {
  expect(withoutNumber("#7031 Where is it?", "7031")).toBe("Where is it?");
  expect(withoutNumber("Where is it? (#7031)", "7031")).toBe("Where is it?");
  expect(withoutNumber("Zgłoszenie 5521: Faktura", "5521")).toBe("Faktura");
  expect(withoutNumber("7031", "7031")).toBe("7031");
});

it("guesses nowhere on the hosts of hosted helpdesks", () => {
  expect(mayBeGuessed(new URL("https://acme.zendesk.com/agent/tickets/1"))).toBe(false);
  expect(mayBeGuessed(new URL("https://desk.example/tickets/1"))).toBe(true);
  expect(mayBeGuessed(new URL("https://notzendesk.com/agent/tickets/1"))).toBe(true);
});
