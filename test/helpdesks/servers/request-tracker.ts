/** A real Request Tracker 5 for tests: installed from Debian packages, run on loopback, seeded through its own mail door. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rawMail, SEED_MAILS, type SeedMail } from "./mails";
import { endGroup, freePort, installPackages, run, waitForPage } from "./processes";
import {
  AGENT,
  initialData,
  outbox,
  QUEUE,
  type RequestTrackerPlace,
  siteConfig,
} from "./request-tracker-config";

const PACKAGES = [
  "request-tracker5",
  "rt5-db-sqlite",
  "rt5-standalone",
  "rt5-clients",
  "dbconfig-no-thanks",
  "msmtp-mta",
];
const SERVER = "/usr/share/request-tracker5/libexec/rt-server";

export interface RequestTrackerOptions {
  /** Directory in which the server may make its own; the system's temporary directory by default. */
  under?: string;
  webPath?: string;
  richText?: boolean;
  /** Tickets beside those of SEED_MAILS, after them. */
  more?: readonly SeedMail[];
}

export interface RequestTracker {
  /** Base address without a final slash, web path included. */
  url: string;
  login: { user: string; password: string };
  /** Everything the server would have sent to people since it was seeded. */
  outgoingMail(): string;
  /** Ends the server and removes all of its data. */
  stop(): Promise<void>;
}

async function initialise(place: RequestTrackerPlace, env: NodeJS.ProcessEnv): Promise<void> {
  mkdirSync(join(place.home, "RT_SiteConfig.d"));
  writeFileSync(join(place.home, "RT_SiteConfig.pm"), siteConfig(place));
  const data = join(place.home, "initialdata");
  writeFileSync(data, initialData());
  const options = { env, input: Buffer.from("") };
  await run("rt-setup-database-5", ["--action", "init", "--dba", ""], options);
  await run("rt-setup-database-5", ["--action", "insert", "--datafile", data], options);
}

async function seed(
  url: string,
  env: NodeJS.ProcessEnv,
  now: number,
  mails: readonly SeedMail[],
): Promise<void> {
  const hour = 3_600_000;
  const door = ["--url", `${url}/`, "--queue", QUEUE, "--action", "correspond"];
  for (const [index, mail] of mails.entries()) {
    const written = now - (mails.length + 2 - index) * hour;
    await run("rt-mailgate-5", door, { env, input: rawMail(mail, "support@shop.example", written) });
  }
}

/**
 * Installs what is missing, makes a fresh server, seeds one ticket per SEED_MAILS (ids 1..n) and answers when it is up.
 * Throws with the program's own output when a step fails; nothing is left behind then.
 */
export async function startRequestTracker(options: RequestTrackerOptions = {}): Promise<RequestTracker> {
  await installPackages(PACKAGES);
  const home = mkdtempSync(join(options.under ?? tmpdir(), "amends-rt-"));
  const port = await freePort();
  const webPath = options.webPath ?? "";
  const place: RequestTrackerPlace = { home, port, webPath, richText: options.richText ?? true };
  const env = {
    RT_SITE_CONFIG: join(home, "RT_SiteConfig.pm"),
    RT_SITE_CONFIG_DIR: join(home, "RT_SiteConfig.d"),
  };
  const url = `http://127.0.0.1:${port}${webPath}`;
  const log = join(home, "server.log");
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of stops.splice(0)) await step();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await initialise(place, env);
    const out = openSync(log, "a");
    const args = ["--server", "Starlet", "--host", "127.0.0.1", "--port", String(port), "--max-workers", "3"];
    if (webPath) args.push("--webpath", webPath);
    const server = spawn(SERVER, args, {
      cwd: home,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ["ignore", out, out],
    });
    stops.push(() => endGroup(server));
    await waitForPage(`${url}/`, 90_000, () => readFileSync(log, "utf8").slice(-4000));
    await seed(url, env, Date.now(), [...SEED_MAILS, ...(options.more ?? [])]);
  } catch (error) {
    await stop();
    throw error;
  }
  const sent = () => (existsSync(outbox(home)) ? readFileSync(outbox(home), "utf8") : "");
  const seeded = sent().length;
  return {
    url,
    login: { user: AGENT.user, password: AGENT.password },
    outgoingMail: () => sent().slice(seeded),
    stop,
  };
}
