/** Debian packages that tests need, installed by one process at a time. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** True where `apt-get install` may fetch a browser: root on Debian (Ubuntu's package is a snap in disguise). */
export function mayUseApt(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/**
 * apt's own waiting covers the lock of installing alone, not those of the package lists and of the downloads: of two
 * test files that each missed a browser one failed on a new machine (2026-11-23). So they queue for a lock of ours.
 */
const IN_TURN = ["-w", "900", join(tmpdir(), "amends-apt.lock")];
const INSTALL = 'apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "$@"';
/**
 * The lists come first: a new machine had old ones without Debian's security updates, which is where its browsers are,
 * and got a Firefox a year behind, which the driver can't drive (2026-11-24). Where they can't be had, the old ones do.
 */
const SCRIPT = `apt-get -o DPkg::Lock::Timeout=300 update -qq; ${INSTALL}`;

/**
 * Installs Debian packages from fresh package lists, with `more` in the environment of their scripts; says so on standard
 * error. False when apt refused.
 */
export async function installByApt(names: string[], more: NodeJS.ProcessEnv = {}): Promise<boolean> {
  process.stderr.write(`Installing Debian's ${names.join(", ")}.\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", ...more };
  return await new Promise<boolean>((resolve) => {
    // Standard output belongs to the caller's own report, so the child writes to standard error only.
    const child = spawn("flock", [...IN_TURN, "sh", "-c", SCRIPT, "sh", ...names], {
      stdio: ["ignore", 2, 2],
      env,
    });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}
