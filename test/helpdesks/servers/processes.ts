/** Running and waiting for other programs: what every server harness here needs. */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { installByApt } from "../../tools/apt";

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  input?: Buffer;
}

/** Runs a program to its end. Gives its output; throws with that output when it fails. */
export function run(program: string, args: string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: options.cwd, env: { ...process.env, ...options.env } });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on("error", (error) => reject(new Error(`${program} could not be started: ${error.message}`)));
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${program} ${args.join(" ")} ended with ${code}:\n${output.slice(-4000)}`));
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input);
  });
}

/** Installs Debian packages that are missing or half installed, with `env` for their scripts. Needs root; throws where it cannot, apt's words stand on standard error. */
export async function installPackages(packages: string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const missing: string[] = [];
  for (const name of packages) {
    const status = await run("dpkg", ["-s", name]).catch(() => "");
    if (!status.includes("Status: install ok installed")) missing.push(name);
  }
  if (missing.length === 0) return;
  if (!(await installByApt(missing, env))) throw new Error(`apt could not install ${missing.join(", ")}.`);
}

/** A loopback port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Waits until a page answers with anything below 500; throws with `explain()` when the time is over. */
export async function waitForPage(url: string, timeoutMs: number, explain: () => string): Promise<void> {
  const tries = Math.ceil(timeoutMs / 250);
  for (let attempt = 0; attempt < tries; attempt++) {
    const status = await fetch(url, { redirect: "manual" }).then(
      (answer) => answer.status,
      () => 599,
    );
    if (status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${url} did not answer within ${timeoutMs} ms:\n${explain()}`);
}

/** Ends a child and its children, first politely. The child must have been started `detached`. */
export async function endGroup(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-pid, name);
    } catch {
      // The group is already gone.
    }
  };
  signal("SIGTERM");
  const impatience = setTimeout(() => signal("SIGKILL"), 5000);
  await closed;
  clearTimeout(impatience);
}
