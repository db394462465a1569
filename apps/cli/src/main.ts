import { tree } from "./commands/table.ts";
import { processContext } from "./process-context.ts";
import { run } from "./run.ts";

const rawArgs = process.argv.slice(2);
const { cli, close } = processContext(rawArgs);
const exitCode = await run(tree, rawArgs, cli);
await close();
// Once all is written, leaving at once spares the time to tidy up a ledger that nobody needs any more.
process.stdout.write("", () => process.stderr.write("", () => process.exit(exitCode)));
