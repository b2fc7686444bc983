/** A real Redmine for tests: installed from Debian packages, run on loopback, seeded through its own mail door. */
import { spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { rawMail, SEED_MAILS } from "./mails";
import { endGroup, freePort, installPackages, run, waitForPage } from "./processes";

const PACKAGES = ["redmine", "redmine-sqlite", "puma", "ruby-bundler", "dbconfig-no-thanks"];
const DEBIAN_GEMS = join(import.meta.dirname, "debian-gems.rb");
const PROGRAM = "/usr/share/redmine";
const INSTANCES = "/var/lib/redmine";
const LOGIN = { user: "alex", password: "alexpass1" };
const PROJECT = "support";

export interface Redmine {
  /** Base address without a final slash. */
  url: string;
  login: { user: string; password: string };
  /** Everything the server would have sent to people since it was seeded. */
  outgoingMail(): string;
  /** Ends the server and removes all of its data. */
  stop(): Promise<void>;
}

const FIRST_DATA = `
agent = User.new(firstname: 'Alex', lastname: 'Rivera', mail: 'alex@shop.example', language: 'en')
agent.login = '${LOGIN.user}'
agent.password = agent.password_confirmation = '${LOGIN.password}'
agent.admin = true
agent.save!
project = Project.new(name: 'Support', identifier: '${PROJECT}', is_public: true)
project.trackers = Tracker.all
project.enabled_module_names = %w(issue_tracking)
project.save!
Role.anonymous.add_permission!(:add_issues, :add_issue_notes)
Setting.app_title = 'Shop Support'
`;

/** Folders and files of one instance; Redmine keeps everything that changes in there. */
function prepare(home: string): void {
  for (const folder of ["config", "log", "files", "public/plugin_assets", "tmp/cache", "tmp/pids", "mail"]) {
    mkdirSync(join(home, folder), { recursive: true });
  }
  const config = (name: string, text: string) => writeFileSync(join(home, "config", name), text);
  config(
    "database.yml",
    `production:\n  adapter: sqlite3\n  database: ${home}/redmine.sqlite\n  encoding: utf8\n`,
  );
  config(
    "configuration.yml",
    `default:\n  email_delivery:\n    delivery_method: :file\n    file_settings:\n      location: ${home}/mail\n`,
  );
  config("secret_key.txt", `${"0123456789abcdef".repeat(4)}\n`);
  writeFileSync(join(home, "first-data.rb"), FIRST_DATA);
}

/** What has been mailed: the program writes one file per receiver. */
const mailIn = (home: string): string => {
  const folder = join(home, "mail");
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
};

/**
 * Installs what is missing, makes a fresh server, seeds one ticket per SEED_MAILS (ids 1..n) and answers when it is up.
 * Throws with the program's own output when a step fails; nothing is left behind then.
 */
export async function startRedmine(under = tmpdir()): Promise<Redmine> {
  await installPackages(PACKAGES, { RUBYOPT: `-W0 -r${DEBIAN_GEMS}` });
  const home = mkdtempSync(join(under, "amends-redmine-"));
  const instance = basename(home).toLowerCase();
  const link = join(INSTANCES, instance);
  const env = {
    REDMINE_INSTANCE: instance,
    RAILS_ENV: "production",
    BUNDLE_WITHOUT: "development:test",
    SECRET_KEY_BASE: "0123456789abcdef".repeat(2),
    REDMINE_LANG: "en",
    SCHEMA: join(home, "schema.rb"),
    RUBYOPT: "-W0",
  };
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    prepare(home);
    symlinkSync(home, link);
    stops.push(async () => unlinkSync(link));
    const ruby = (args: string[], input?: Buffer) =>
      run("bundle", ["exec", ...args], { env, cwd: PROGRAM, input: input ?? Buffer.from("") });
    await ruby(["rake", "db:migrate"]);
    await ruby(["rake", "redmine:load_default_data"]);
    await ruby(["rails", "runner", join(home, "first-data.rb")]);
    const hour = 3_600_000;
    const door = [
      "rake",
      "redmine:email:read",
      `project=${PROJECT}`,
      "tracker=Support",
      "unknown_user=create",
      "no_permission_check=1",
      "no_account_notice=1",
      "no_notification=1",
    ];
    for (const [index, mail] of SEED_MAILS.entries()) {
      const at = Date.now() - (SEED_MAILS.length + 2 - index) * hour;
      await ruby(door, rawMail(mail, "support@shop.example", at));
    }
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const log = join(home, "server.log");
    const out = openSync(log, "a");
    const server = spawn(
      "puma",
      [
        "-e",
        "production",
        "-b",
        `tcp://127.0.0.1:${port}`,
        "-t",
        "1:5",
        "-w",
        "0",
        "--dir",
        PROGRAM,
        "config.ru",
      ],
      { cwd: PROGRAM, env: { ...process.env, ...env }, detached: true, stdio: ["ignore", out, out] },
    );
    stops.push(() => endGroup(server));
    await waitForPage(`${url}/login`, 120_000, () => readFileSync(log, "utf8").slice(-4000));
    return { url, login: LOGIN, outgoingMail: () => mailIn(home), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
