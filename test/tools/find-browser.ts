/** Finding a browser's program on this machine, and running the commands that fetch a missing one. */
import { spawn } from "node:child_process";
import { accessSync, constants, readFileSync, realpathSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first file among `paths` that can be run here and is no snap: a snap may not read hidden folders such as `.output`. */
export const firstRunnable = (paths: readonly string[]): string | undefined =>
  paths.find((path) => isRunnable(path) && !isSnap(path));

/** Every place on PATH where one of these programs could be, in the order of the names. */
export const onPath = (names: readonly string[], path = process.env.PATH ?? ""): string[] => {
  const folders = path.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
};

/** The same place in each of Windows' program folders; empty elsewhere. */
export const inProgramFiles = (...parts: string[]): string[] =>
  [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, ...parts));

/** Says what it does on standard error, then runs it there too; true when it ended well. */
export async function runAloud(why: string, command: string, args: string[]): Promise<boolean> {
  process.stderr.write(`${why}\n  ${command} ${args.join(" ")}\n`);
  return await new Promise<boolean>((resolve) => {
    // Standard output belongs to the caller's own report, so the child writes to standard error only.
    const child = spawn(command, args, { stdio: ["ignore", 2, 2] });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isSnap(path: string): boolean {
  if (realpathSync(path).includes("/snap")) return true;
  // Ubuntu's chromium-browser is a short shell script that starts, or asks for, the snap.
  return statSync(path).size < 5_000 && readFileSync(path, "utf8").includes("/snap/");
}
