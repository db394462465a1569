// Makes the pictures of the README from the built dashboard: `npm run screenshots`.
import { findBrowser } from "./browser.mjs";
import { build } from "./setup/build.mjs";
import { command, SetupError } from "./setup/command.mjs";
import { installDependencies } from "./setup/dependencies.mjs";
import { run } from "./setup/run.mjs";
import { tool, toolEnvironment } from "./setup/tools.mjs";

await command(async () => {
  const browser = findBrowser();
  if (!browser) throw new SetupError("A Chromium, Chrome or Edge is needed for screenshots.");
  await installDependencies();
  const built = await build();
  if (built.code !== 0) throw new SetupError(built.log);
  const program = [
    ...tool("tsx"),
    "--conditions=@nqpf/source",
    "apps/dashboard/e2e/screenshots.ts",
  ];
  const { code } = await run(program, {
    output: "show",
    env: { ...toolEnvironment(), NQPF_BROWSER: browser },
  });
  process.exitCode = code;
});
