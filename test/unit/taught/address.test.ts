/** What one ticket's address says of all of them, and what id other addresses then hold. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idInAddress, learnAddress } from "../../../lib/helpdesks/taught/address";

const at = (address: string) => new URL(`https://desk.example${address}`);
const learn = (address: string, named = "") => learnAddress(at(address), (id) => id === named);

/** Where it was taught, its id, another ticket and its id, and a page that is no ticket of this shape. */
const ADDRESSES: [string, string, string, string, string][] = [
  ["/tickets/7031", "7031", "/tickets/88", "88", "/tickets"],
  [
    "/app/accounts/2/inbox/3/conversations/7031",
    "7031",
    "/app/accounts/2/inbox/9/conversations/5",
    "5",
    "/app/accounts/2/inbox/3",
  ],
  [
    "/index.pl?Action=AgentTicketZoom;TicketID=7031",
    "7031",
    "/index.pl?TicketID=12&Action=AgentTicketZoom",
    "12",
    "/index.pl?Action=AgentDashboard;TicketID=7031",
  ],
  ["/#ticket/zoom/7031", "7031", "/#ticket/zoom/9", "9", "/#dashboard"],
  ["/browse/SUP-7031", "SUP-7031", "/browse/SUP-9", "SUP-9", "/browse/SUP-9/edit"],
  [
    "/help-desk/145/view/2/ticket/7031/thread/88",
    "7031",
    "/help-desk/145/view/7/ticket/9/thread/1",
    "9",
    "/help-desk/145/view/2",
  ],
  ["/t/lamp-arrived-broken/7031", "7031", "/t/charged-twice-again/12", "12", "/t/"],
  ["/case/7031-lamp-arrived", "7031", "/case/12-charged-twice", "12", "/case/new"],
  [
    "/mail/u/0/#inbox/FMfcgzQcpnVbRtKjWxLhGdPqSzMn",
    "FMfcgzQcpnVbRtKjWxLhGdPqSzMn",
    "/mail/u/0/#inbox/FMfcgzGtxKQvVrNjLbMnQwErTyUi",
    "FMfcgzGtxKQvVrNjLbMnQwErTyUi",
    "/mail/u/0/",
  ],
  [
    "/admin/conversations/encomenda-7031",
    "encomenda-7031",
    "/admin/conversations/lampada-9",
    "lampada-9",
    "/admin/conversations",
  ],
  [
    "/cases/0f8fad5b-d9cb-469f-a165-70867728950e",
    "0f8fad5b-d9cb-469f-a165-70867728950e",
    "/cases/7c9e6679-7425-40de-944b-e07fc1f90ae7",
    "7c9e6679-7425-40de-944b-e07fc1f90ae7",
    "/cases/0f8fad5b/x",
  ],
];

describe.each(ADDRESSES)("taught at %s", (taught, id, other, otherId, elsewhere) => {
  const { address, id: found } = learn(taught);

  it("knows the id, and another ticket's", () => {
    expect(found).toBe(id);
    expect(idInAddress(address, at(taught))).toBe(id);
    expect(idInAddress(address, at(other))).toBe(otherId);
  });

  it("leaves other pages alone", () => {
    expect(idInAddress(address, at(elsewhere))).toBeNull();
  });
});

describe("an address with several numbers", () => {
  it("holds the id where the page names it", () => {
    expect(learn("/a/451/b/7032", "451").id).toBe("451");
    expect(learn("/a/451/b/7032", "7032").id).toBe("7032");
  });

  it("without any number holds no id", () => {
    const { address, id } = learn("/app/inbox");
    expect(id).toBeUndefined();
    expect(idInAddress(address, at("/app/inbox"))).toBe("");
  });
});

it("finds its own id again in whatever address it was taught on, and never throws on others", () => {
  const piece = fc.oneof(fc.stringMatching(/^[A-Za-z0-9_.~-]{0,12}$/), fc.nat({ max: 999_999 }).map(String));
  const address = fc
    .tuple(fc.array(piece, { maxLength: 5 }), fc.array(fc.tuple(piece, piece), { maxLength: 3 }), piece)
    .map(
      ([path, query, hash]) => `/${path.join("/")}?${query.map((pair) => pair.join("=")).join("&")}#${hash}`,
    );
  let named = 0;
  fc.assert(
    fc.property(address, address, (one, other) => {
      const url = at(one);
      const { address: shape, id } = learnAddress(url, () => false);
      if (id !== undefined) {
        named += 1;
        expect(idInAddress(shape, url)).toBe(id);
      } else expect(idInAddress(shape, url)).toBe("");
      idInAddress(shape, at(other));
    }),
    { numRuns: 500, seed: 20261122 },
  );
  expect(named).toBeGreaterThan(100);
});
