import { basename } from "node:path";

import type { CliContext } from "../context.ts";
import { Failure, UsageError } from "../failures.ts";
import { scoreLines } from "../render/score.ts";
import { command, type Command } from "./command.ts";

const usualErrors = 10;

/** Of these files nobody sees a passage while rules change. */
const kept = /(?:^|[-_.])kept\b/i;

export function evaluate(cli: CliContext): Command {
  return command(
    {
      file: { type: "positional", required: true, description: "Labelled passages in YAML" },
      errors: {
        type: "string",
        description: `How many of the passages read worst are shown; default ${usualErrors}`,
        valueHint: "N",
      },
      "totals-only": {
        type: "boolean",
        description: "Show no passage; so it is always for a file named kept",
      },
      json: { type: "boolean", description: "Print the answer as JSON" },
    },
    async (args) => {
      const text = new TextDecoder().decode(await cli.bytesOf(args.file));
      const name = basename(args.file);
      const isKept = args["totals-only"] === true || kept.test(name);
      const errors = isKept ? null : shownOf(args.errors);
      const { BadGold, evaluate: scored } = await import("@nqpf/services/evaluate");
      try {
        const score = scored(text, name, { errors });
        if (args.json) cli.out(JSON.stringify(score, null, 2));
        else cli.out(scoreLines(score, cli.paper).join("\n"));
      } catch (error) {
        throw error instanceof BadGold ? new Failure(error.message) : error;
      }
      if (isKept) cli.note("Totals only: the passages of this half are not shown.");
      return undefined;
    },
  );
}

function shownOf(given: string | undefined): number {
  if (given === undefined) return usualErrors;
  if (!/^\d{1,4}$/.test(given)) throw new UsageError(`--errors takes a whole number, not ${given}`);
  return Number(given);
}
