import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { defaultClientConditions, defaultServerConditions } from "vite";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

import { findBrowser } from "./scripts/browser.mjs";

const root = import.meta.dirname;

/** Packages whose modules keep nothing between tests: their files share what they load. */
const stateless = new Set([
  "domain",
  "catalogue",
  "reader",
  "extraction",
  "analysis",
  "scenario",
  "interchange",
  "http",
  "client",
  "services",
  "cli",
]);

/** One project a workspace, named after its folder: `vitest run --project domain`. */
const workspaces = ["packages", "apps"].flatMap((group) =>
  readdirSync(join(root, group))
    .filter((name) => existsSync(join(root, group, name, "package.json")))
    .map((name) =>
      project(name, `${group}/${name}`, ["{src,scripts,test}/**/*.test.{ts,tsx}"], 15_000),
    ),
);

function project(
  name: string,
  folder: string,
  include: string[],
  timeoutMs: number,
): TestProjectInlineConfiguration {
  return {
    extends: true,
    root: join(root, folder),
    test: {
      name,
      include,
      testTimeout: timeoutMs,
      hookTimeout: timeoutMs,
      isolate: !stateless.has(name),
    },
  };
}

export default defineConfig({
  resolve: { conditions: ["@nqpf/source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["@nqpf/source", ...defaultServerConditions] } },
  test: {
    maxWorkers: 2,
    // Empty where none is installed: tests that need a browser are then skipped.
    env: { NQPF_BROWSER: process.env["NQPF_BROWSER"] ?? findBrowser() ?? "" },
    projects: [
      ...workspaces,
      project("house", "scripts/house", ["*.test.ts"], 120_000),
      project("e2e", "apps/dashboard/e2e", ["**/*.test.ts"], 60_000),
    ],
  },
});
