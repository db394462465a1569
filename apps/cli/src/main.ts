import { tree } from "./commands/table.ts";
import { processContext } from "./process-context.ts";
import { run } from "./run.ts";

const rawArgs = process.argv.slice(2);
process.exitCode = await run(tree, rawArgs, processContext(rawArgs));
