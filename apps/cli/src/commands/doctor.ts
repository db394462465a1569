import type { Client } from "@nqpf/client";

import type { CliContext } from "../context.ts";
import type { Finding } from "../doctor/finding.ts";
import { checkNode, checkTerminal } from "../doctor/machine.ts";
import { checkPort } from "../doctor/port.ts";
import { checkCatalogue, checkFold, checkSources, checkVocabulary } from "../doctor/store.ts";
import { exitCodes } from "../exit.ts";
import { everyCommand } from "../flags/shared-flags.ts";
import { command, type Command } from "./command.ts";
import { table } from "../render/table.ts";
import { defaultPort, portOf } from "./serve.ts";

const storeChecks = {
  catalogue: checkCatalogue,
  "ledger folds": checkFold,
  "claims and sources": checkSources,
  vocabulary: checkVocabulary,
};

export function doctor(cli: CliContext): Command {
  return command(
    {
      port: {
        type: "string",
        default: defaultPort,
        valueHint: "N",
        description: `Port to look at; default ${defaultPort}`,
      },
      ...everyCommand,
    },
    async (args) => {
      const port = portOf(args.port);
      const findings = [
        checkNode(cli.machine),
        ...(await checkStore(cli)),
        checkTerminal(cli.machine, cli.paper),
        await checkPort(port),
      ];
      const isWell = findings.every(({ state }) => state !== "wrong");
      cli.out(args.json ? JSON.stringify({ isWell, findings }, null, 2) : draw(findings, cli));
      cli.note(isWell ? "Nothing is wrong." : "Something is wrong.");
      return isWell ? exitCodes.done : exitCodes.no;
    },
  );
}

/** Runs each check of the local store; one that throws is a finding, not the end of the others. */
async function checkStore(cli: CliContext): Promise<Finding[]> {
  const findings: Finding[] = [];
  let client: Client | undefined;
  for (const [check, run] of Object.entries(storeChecks)) {
    try {
      client ??= await cli.client({ server: undefined, data: cli.dataFolder, store: "read" });
      findings.push(await run(client));
    } catch (error) {
      findings.push({ check, state: "wrong", text: String(error) });
    }
  }
  return findings;
}

function draw(findings: readonly Finding[], { paper }: CliContext): string {
  return table(
    findings,
    [
      { head: "", cell: ({ state }) => (state === "ok" ? state : paper.ink.mark(state)) },
      { head: "", cell: ({ check }) => check },
      { head: "", cell: ({ text }) => text, wraps: true },
    ],
    paper,
  ).join("\n");
}
