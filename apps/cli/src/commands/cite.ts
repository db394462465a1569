import { RequestFailed } from "@nqpf/client";
import { CitationQuestion } from "@nqpf/domain/questions";
import type { MeasureCitation } from "@nqpf/domain/answers";

import type { CliContext } from "../context.ts";
import { UsageError } from "../failures.ts";
import { accessOf } from "../flags/access.ts";
import { argsOf, givenOf, questionFlags } from "../flags/question-flags.ts";
import { asking } from "../flags/shared-flags.ts";
import { Refused } from "../refused.ts";
import { scopeLine } from "../render/scope.ts";
import { command, type Command } from "./command.ts";

const formats = ["text", "bibtex", "ris", "csl"] as const;
type Format = (typeof formats)[number];

const flags = questionFlags(CitationQuestion);

/** One measure cited in one form; a running API's address stands before the paths it cites. */
export function cite(cli: CliContext): Command {
  return command(
    {
      id: { type: "positional", description: "The measure's id" },
      ...argsOf(flags),
      format: {
        type: "string",
        valueHint: "WORD",
        description: `one of ${formats.join(", ")}; default text`,
      },
      ...asking,
    },
    async (args) => {
      const format = formatOf(args.format);
      const given = { ...(args.server ? { base: args.server } : {}), ...givenOf(flags, args) };
      const client = await cli.client(accessOf(cli, args, "read"));
      try {
        // safe: the API checks every value of a question and refuses it in words.
        const answer = await client.get("citeMeasure", { id: args.id, ...given } as never);
        cli.out(args.json ? JSON.stringify(answer, null, 2) : written(answer, format));
        cli.note(`${scopeLine(answer.scope)}.`);
        return undefined;
      } catch (error) {
        throw error instanceof RequestFailed
          ? new Refused(error, flags, { id: String(args.id), ...given })
          : error;
      }
    },
  );
}

function written(answer: MeasureCitation, format: Format): string {
  return format === "csl" ? JSON.stringify([answer.csl], null, 2) : answer[format].trimEnd();
}

function formatOf(asked: string | undefined): Format {
  if (asked === undefined) return "text";
  const format = formats.find((known) => known === asked);
  if (format === undefined)
    throw new UsageError(`--format: "${asked}" is not known; known are ${formats.join(", ")}`);
  return format;
}
