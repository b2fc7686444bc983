/** Request Tracker's configuration and first data for a throw-away server on loopback. */

export interface RequestTrackerPlace {
  home: string;
  port: number;
  /** Empty, or a path such as `/rt` under which the program is mounted. */
  webPath: string;
  /** False gives the plain textarea instead of CKEditor. */
  richText: boolean;
}

export const AGENT = { user: "alex", password: "alexpass1", name: "Alex Rivera", email: "alex@shop.example" };

export const QUEUE = "Support";

export const outbox = (home: string): string => `${home}/outgoing-mail`;

/** RT_SiteConfig.pm: SQLite, no outgoing mail but a file. */
export function siteConfig({ home, port, webPath, richText }: RequestTrackerPlace): string {
  const settings: Record<string, string | number> = {
    rtname: "shop.example",
    Organization: "shop.example",
    WebDomain: "127.0.0.1",
    WebPort: port,
    WebPath: webPath,
    WebBaseURL: `http://127.0.0.1:${port}`,
    DatabaseType: "SQLite",
    DatabaseName: `${home}/rt5.sqlite`,
    DatabaseUser: "",
    DatabasePassword: "",
    CorrespondAddress: "support@shop.example",
    CommentAddress: "support-comment@shop.example",
    MailCommand: "testfile",
    Timezone: "UTC",
    LogToSTDERR: "warning",
    LogDir: home,
    MessageBoxRichText: richText ? 1 : 0,
  };
  const sets = Object.entries(settings).map(
    ([name, value]) => `Set($${name}, ${typeof value === "number" ? value : `'${value}'`});`,
  );
  return [
    ...sets,
    "Set($LogToSyslog, undef);",
    // Without a name, each server process would write to its own file and delete it at its end.
    `$Mail::Mailer::testfile::config{outfile} = '${outbox(home)}';`,
    "1;",
    "",
  ].join("\n");
}

const EVERYONE_MAY = ["CreateTicket", "ReplyToTicket", "SeeQueue"];
const AGENT_MAY_IN_QUEUE = [
  "SeeQueue",
  "ShowTicket",
  "ShowTicketComments",
  "CommentOnTicket",
  "ReplyToTicket",
  "ModifyTicket",
  "OwnTicket",
  "TakeTicket",
  "CreateTicket",
  "Watch",
  "ShowOutgoingEmail",
];
const AGENT_MAY = ["ShowSavedSearches", "LoadSavedSearch", "ModifySelf"];

/** A queue, one privileged agent, and what each may do. */
export function initialData(): string {
  const words = (list: string[]) => `qw(${list.join(" ")})`;
  return `
@Queues = ({ Name => '${QUEUE}', Description => 'Customer support',
  CorrespondAddress => 'support@shop.example', CommentAddress => 'support-comment@shop.example' });
@Users = ({ Name => '${AGENT.user}', RealName => '${AGENT.name}', EmailAddress => '${AGENT.email}',
  Password => '${AGENT.password}', Privileged => 1 });
@ACL = (
  (map { { GroupDomain => 'SystemInternal', GroupType => 'Everyone', Queue => '${QUEUE}', Right => $_ } }
    ${words(EVERYONE_MAY)}),
  (map { { UserId => '${AGENT.user}', Queue => '${QUEUE}', Right => $_ } } ${words(AGENT_MAY_IN_QUEUE)}),
  (map { { UserId => '${AGENT.user}', Right => $_ } } ${words(AGENT_MAY)}),
);
1;
`;
}
