import { defineConfig } from "vitest/config";

/** Browser, end-to-end and helpdesk tests drive real browsers: one file at a time, with time to start them. */
const driven = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 300_000 };

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
        },
      },
      { test: { name: "browser", include: ["test/browser/**/*.test.ts"], ...driven } },
      { test: { name: "e2e", include: ["test/e2e/**/*.test.ts"], ...driven } },
      { test: { name: "helpdesks", include: ["test/helpdesks/**/*.test.ts"], ...driven } },
    ],
  },
});
