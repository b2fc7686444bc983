import { describe, expect, it } from "vitest";
import { readImport } from "@/lib/scripts/imports";
import { LIBRARY } from "@/lib/scripts/library";

const read = (data: unknown) => {
  const answer = readImport(data, LIBRARY, () => "en");
  if (!answer.ok) throw new Error(answer.fault);
  return answer;
};
const words = (data: unknown) =>
  read(data).value.items.map((item) => (item.kind === "script" ? item.script.texts.mail?.en : ""));
const refused = (data: unknown) => read(data).value.refused.map(({ title, why }) => `${title}: ${why}`);

describe("Zendesk", () => {
  const macros = {
    macros: [
      {
        id: 360111062754,
        title: "Billing::Refund sent",
        active: true,
        actions: [
          { field: "status", value: "solved" },
          {
            field: "comment_value_html",
            value:
              '<div><p>Hi {{ticket.requester.first_name}},</p><p>Refund for <b>#{{ticket.id}}</b> &amp; {{ticket.ticket_field_77}} is on its way: <a href="https://shop.example/r">see here</a>.</p><p>{{current_user.name}}</p></div>',
          },
        ],
      },
      {
        id: 2,
        title: "Plain",
        active: true,
        actions: [{ field: "comment_value", value: ["channel:all", "Line one\r\n\r\n{curly} [[odd]]"] }],
      },
      {
        id: 3,
        title: "Note",
        active: true,
        actions: [
          { field: "comment_mode_is_public", value: "false" },
          { field: "comment_value", value: "Ask Finance about {{ticket.id}}." },
        ],
      },
      { id: 4, title: "Off", active: false, actions: [{ field: "comment_value", value: "x" }] },
      { id: 5, title: "Tags", active: true, actions: [{ field: "current_tags", value: "a b" }] },
      {
        id: 6,
        title: "Liquid",
        active: true,
        actions: [{ field: "comment_value", value: "{% if ticket.id %}a{% endif %}" }],
      },
    ],
  };

  it("gives its comments, with placeholders made ours and unknown ones as gaps", () => {
    expect(words(macros)).toEqual([
      "Hi[[ {name}]],\n\nRefund for #{ref} & {ticket_ticket_field_77} is on its way: see here (https://shop.example/r).\n\n{agent}",
      "Line one\n\n(curly) [odd]",
      "Ask Finance about {ref}.",
    ]);
    const [first, second, note] = read(macros).value.items;
    expect(first).toMatchObject({
      id: "import.zendesk.360111062754",
      title: "Billing::Refund sent",
      note: { gaps: ["{{ticket.ticket_field_77}}"], actionsLeft: true },
    });
    expect(second).toMatchObject({ note: { gaps: [], actionsLeft: false } });
    expect(note).toMatchObject({ script: { internal: true } });
  });

  it("says what it can't take over", () => {
    expect(refused(macros)).toEqual(["Off: switched-off", "Tags: no-text", "Liquid: has-conditions"]);
  });

  it("is read as one macro or a bare list, too", () => {
    expect(words({ macro: macros.macros[2] })).toEqual(["Ask Finance about {ref}."]);
    expect(words([macros.macros[2]])).toEqual(["Ask Finance about {ref}."]);
  });
});

describe("Freshdesk", () => {
  it("gives its canned responses", () => {
    const data = [
      {
        id: 82000005490,
        title: "We've received your request",
        folder_id: 1,
        content: "ignored",
        content_html:
          '<div dir="ltr">\n Thank you, {{ticket.requester.firstname}}. \n <br>\n <br>\n Follow it here:\n <br>{{ticket.url}}\n <br><br>Regards,<br>\n {{ticket.agent.name}}\n</div>',
        attachments: [],
      },
      { id: 2, title: "Empty", content: " " },
    ];
    expect(words(data)).toEqual([
      "Thank you[[, {name}]].\n\nFollow it here:\n{ticket_url}\n\nRegards,\n{agent}",
    ]);
    expect(refused(data)).toEqual(["Empty: no-text"]);
    expect(read(data).tool).toBe("freshdesk");
  });
});

describe("Gorgias", () => {
  it("gives the text of setResponseText, in the language it says", () => {
    const data = {
      data: [
        {
          id: 23453,
          name: "Order status inquiry",
          language: "es",
          actions: [
            { name: "addTags", type: "user", arguments: { tags: "question" } },
            {
              name: "setResponseText",
              type: "user",
              arguments: {
                body_html:
                  '<div>Hi {{ticket.customer.firstname}},</div><br><div>Order {{ticket.customer.integrations.shopify.orders[0].name}} of {{ticket.created_datetime|datetime_format("MMM")}}.</div>',
                body_text: "Hi",
              },
            },
          ],
        },
        {
          id: 2,
          name: "Note only",
          actions: [{ name: "addInternalNote", arguments: { body_text: "Look at {{ticket.id}}" } }],
        },
      ],
    };
    const languages: (string | undefined)[] = [];
    const answer = readImport(data, LIBRARY, (_, language) => {
      languages.push(language);
      return "en";
    });
    expect(languages).toEqual(["es", undefined]);
    expect(answer.tool).toBe("gorgias");
    expect(words(data)).toEqual([
      "Hi[[ {name}]],\n\nOrder {order} of {ticket_created_datetime}.",
      "Look at {ref}",
    ]);
    expect(read(data).value.items[1]).toMatchObject({ script: { internal: true } });
  });
});

describe("Help Scout", () => {
  it("gives mail and chat, with fallbacks dropped", () => {
    const data = {
      _embedded: {
        "saved-replies": [
          {
            id: 9,
            name: "Sale",
            text: "Hi {%customer.firstName,fallback=there%},<br /><br />Ten percent off.<br />{%user.firstName%} {%mailbox.email%}",
            chatText: "Hi {%customer.firstName%}, ten percent off.",
          },
        ],
      },
    };
    const [item] = read(data).value.items;
    expect(item).toMatchObject({
      id: "import.help-scout.9",
      script: {
        texts: {
          mail: { en: "Hi[[ {name}]],\n\nTen percent off.\n{agent} {mailbox_email}" },
          chat: { en: "Hi[[ {name}]], ten percent off." },
        },
      },
      note: { gaps: ["{%mailbox.email%}"] },
    });
  });
});

describe("Text Blaze", () => {
  const data = {
    version: 7,
    folders: [
      {
        name: "Billing",
        snippets: [
          {
            name: "Hello",
            shortcut: "/hi",
            text: "Hi {formtext: name=first name; default=there},{key: enter} your {formmenu: red; blue; name=colour} order {cursor}is {formtext: name=Order number}.",
          },
          { name: "Maybe", shortcut: "/m", text: "{if: x}a{endif}" },
          { shortcut: "/n", text: "Only {time: L}" },
        ],
      },
    ],
  };
  it("gives its snippets: what asks is a gap, what presses keys goes, what decides is refused", () => {
    expect(words(data)).toEqual(["Hi[[ {name}]], your {colour} order is {order}.", "Only {today}"]);
    expect(refused(data)).toEqual(["Maybe: has-conditions"]);
    expect(read(data).tool).toBe("text-blaze");
  });

  it("finds the same snippet again by its folder and shortcut", () => {
    expect(read(data).value.items[0]?.id).toBe(read(structuredClone(data)).value.items[0]?.id);
  });
});

describe("Briskine", () => {
  it("gives the rows of its file", () => {
    const rows = [
      {
        id: "a1",
        title: "Say Hello",
        shortcut: "h",
        subject: "",
        tags: "en",
        body: "<div>Hello {{to.first_name}},</div><div></div><div>{{!-- mine --}}{{from.name}} {{account.plan}}</div>",
        body_plain_text: "no",
      },
      { id: "a2", title: "Each", shortcut: "e", subject: "", tags: "", body: "{{#each to}}x{{/each}}" },
    ];
    expect(words(rows)).toEqual(["Hello[[ {name}]],\n{agent} {account_plan}"]);
    expect(refused(rows)).toEqual(["Each: has-conditions"]);
    expect(read(rows).tool).toBe("briskine");
  });
});
