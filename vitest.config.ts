import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Time to start a browser; and to draw a page on a machine that does other work: an assertion that waits gives up late. */
const slow = { testTimeout: 120_000, hookTimeout: 300_000, expect: { poll: { timeout: 15_000 } } };
/** End-to-end and helpdesk tests share a built extension and real servers: one file at a time. */
const driven = { fileParallelism: false, ...slow };
/** Left to itself, Vitest runs one file at a time on two cores. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** `@/` as WXT has it. */
const resolve = { alias: { "@": import.meta.dirname } };

/** Where the closing line of CI finds its counts. */
const report = process.env.AMENDS_REPORT;

export default defineConfig({
  test: {
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.{ts,tsx}", "test/architecture.test.ts"],
          environment: "node",
          maxWorkers,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          maxWorkers,
          sequence: { groupOrder: 1 },
          ...slow,
        },
      },
      { test: { name: "e2e", include: ["test/e2e/**/*.test.ts"], ...driven } },
      { test: { name: "helpdesks", include: ["test/helpdesks/**/*.test.ts"], ...driven } },
    ],
  },
});
