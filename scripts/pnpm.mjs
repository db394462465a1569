// Runs the pinned pnpm on a machine that has only Node and npm.
//   node scripts/pnpm.mjs install            any pnpm command
//   node scripts/pnpm.mjs --ensure exec …    installs dependencies first, when the lockfile changed
//   node scripts/pnpm.mjs --ensure turbo …   turbo itself, without pnpm's start-up time
import { command } from "./setup/command.mjs";
import { installDependencies } from "./setup/dependencies.mjs";
import { pinnedPnpm } from "./setup/pinned-pnpm.mjs";
import { run } from "./setup/run.mjs";
import { tool, toolEnvironment } from "./setup/tools.mjs";

const given = process.argv.slice(2);
const ensure = given[0] === "--ensure";
const [program, ...args] = ensure ? given.slice(1) : given;

await command(async () => {
  if (ensure) await installDependencies();
  const pnpm = await pinnedPnpm();
  if (program === undefined) return;
  const line = program === "turbo" ? [...tool("turbo"), ...args] : [...pnpm, program, ...args];
  const { code } = await run(line, { output: "show", env: toolEnvironment() });
  process.exitCode = code;
});
