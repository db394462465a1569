// Builds and records the golden files anew: `npm run record`. Read the difference before it is committed.
import { build } from "./setup/build.mjs";
import { command, SetupError } from "./setup/command.mjs";
import { installDependencies } from "./setup/dependencies.mjs";
import { run } from "./setup/run.mjs";
import { tool, toolEnvironment } from "./setup/tools.mjs";

await command(async () => {
  await installDependencies();
  const { code, log } = await build();
  if (code !== 0) throw new SetupError(`the build failed:\n${log}`);
  const tests = await run([...tool("vitest"), "run", "--update"], {
    output: "show",
    env: toolEnvironment(),
  });
  process.exitCode = tests.code;
});
