/** A real Roundcube for tests: installed from Debian packages, run on loopback, with a mailbox and a mail sink of its own. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startImap, startMailSink } from "./mail-servers";
import { rawMail, SEED_MAILS } from "./mails";
import { endGroup, freePort, installPackages, run, waitForPage } from "./processes";

const PACKAGES = [
  "roundcube-core",
  "roundcube",
  "roundcube-sqlite3",
  "dovecot-imapd",
  "php-cli",
  "php-sqlite3",
  "php-intl",
  "dbconfig-no-thanks",
  "sqlite3",
];
const PROGRAM = "/var/lib/roundcube";
const SETTINGS = "/etc/roundcube";
const SCHEMA = "/usr/share/roundcube/SQL/sqlite.initial.sql";
const LOGIN = { user: "support@shop.example", password: "supportpass1" };

export interface RoundcubeOptions {
  under?: string;
  /** False gives a plain textarea instead of the rich editor. */
  richText?: boolean;
}

export interface Roundcube {
  /** Base address without a final slash. */
  url: string;
  login: { user: string; password: string };
  /** Everything the server would have sent to people. */
  outgoingMail(): string;
  /** Ends the servers and removes all of their data. */
  stop(): Promise<void>;
}

const php = (value: string) => `'${value.replace(/[\\']/g, "\\$&")}'`;

function configuration(home: string, imap: number, smtp: number, richText: boolean): string {
  const settings: [name: string, value: string][] = [
    ["db_dsnw", php(`sqlite:///${home}/roundcube.sqlite?mode=0600`)],
    ["imap_host", php(`127.0.0.1:${imap}`)],
    ["smtp_host", php(`127.0.0.1:${smtp}`)],
    ["smtp_user", php("")],
    ["smtp_pass", php("")],
    ["product_name", php("Shop Support")],
    ["des_key", php("0123456789abcdef01234567")],
    ["plugins", "[]"],
    ["skin", php("elastic")],
    ["language", php("en_US")],
    ["htmleditor", richText ? "1" : "0"],
    ["prefer_html", "true"],
    ["enable_installer", "false"],
    ["use_https", "false"],
    ["log_dir", php(`${home}/logs`)],
    ["temp_dir", php(`${home}/temp`)],
  ];
  return `<?php\n$config = [];\n${settings.map(([name, value]) => `$config['${name}'] = ${value};`).join("\n")}\n`;
}

/** PHP's own server runs every address through this: files as they are, all else through the program. */
const ROUTER = `<?php
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$root = $_SERVER['DOCUMENT_ROOT'];
if (preg_match('#^/(?:program|skins|plugins)/[^?]*\\.[a-z0-9]+$#', $path) && !preg_match('#\\.(?:php|inc)$#', $path) && is_file($root . $path)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
chdir($root);
require $root . '/index.php';
`;

async function prepare(home: string, imap: number, smtp: number, richText: boolean): Promise<void> {
  for (const folder of ["config", "logs", "temp"]) mkdirSync(join(home, folder));
  writeFileSync(join(home, "config", "config.inc.php"), configuration(home, imap, smtp, richText));
  for (const name of ["defaults.inc.php", "mimetypes.php"]) {
    symlinkSync(join(SETTINGS, name), join(home, "config", name));
  }
  writeFileSync(join(home, "router.php"), ROUTER);
  await run("sqlite3", [join(home, "roundcube.sqlite")], { input: readFileSync(SCHEMA) });
}

/**
 * Installs what is missing, makes fresh servers, delivers one mail per SEED_MAILS (uids 1..n) and answers when all is up.
 * Throws with the program's own output when a step fails; nothing is left behind then.
 */
export async function startRoundcube(options: RoundcubeOptions = {}): Promise<Roundcube> {
  await installPackages(PACKAGES);
  const home = mkdtempSync(join(options.under ?? tmpdir(), "amends-rc-"));
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const imap = await startImap(home, LOGIN.password);
    stops.push(imap.stop);
    const sink = await startMailSink();
    stops.push(sink.stop);
    await prepare(home, imap.port, sink.port, options.richText ?? true);
    const hour = 3_600_000;
    for (const [index, mail] of SEED_MAILS.entries()) {
      const at = Date.now() - (SEED_MAILS.length + 2 - index) * hour;
      await imap.deliver("support", rawMail(mail, LOGIN.user, at));
    }
    const port = await freePort();
    const log = join(home, "server.log");
    const out = openSync(log, "a");
    const server = spawn(
      "php",
      [
        "-d",
        "display_errors=0",
        "-d",
        `session.save_path=${home}/temp`,
        "-S",
        `127.0.0.1:${port}`,
        "-t",
        PROGRAM,
        join(home, "router.php"),
      ],
      {
        cwd: PROGRAM,
        env: { ...process.env, ROUNDCUBE_CONFIG_DIR: join(home, "config"), PHP_CLI_SERVER_WORKERS: "4" },
        detached: true,
        stdio: ["ignore", out, out],
      },
    );
    stops.push(() => endGroup(server));
    const url = `http://127.0.0.1:${port}`;
    await waitForPage(`${url}/`, 30_000, () => readFileSync(log, "utf8").slice(-4000));
    return { url, login: LOGIN, outgoingMail: sink.received, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
