// Opens a hundred addresses, shares them and goes back to them: `npm run prove:links`.
import { findBrowser } from "./browser.mjs";
import { build } from "./setup/build.mjs";
import { command, SetupError } from "./setup/command.mjs";
import { installDependencies } from "./setup/dependencies.mjs";
import { run } from "./setup/run.mjs";
import { tool, toolEnvironment } from "./setup/tools.mjs";

await command(async () => {
  const browser = findBrowser();
  if (!browser) throw new SetupError("A Chromium, Chrome or Edge is needed.");
  await installDependencies();
  const built = await build();
  if (built.code !== 0) throw new SetupError(built.log);
  const test = ["run", "--project", "e2e", "apps/dashboard/e2e/links.test.ts"];
  const { code } = await run([...tool("vitest"), ...test], {
    output: "show",
    env: { ...toolEnvironment(), NQPF_BROWSER: browser, NQPF_LINKS: "100" },
  });
  process.exitCode = code;
});
