import { type Answer, RequestFailed } from "@nqpf/client";
import { BriefQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { UsageError } from "../failures.ts";
import { accessOf } from "../flags/access.ts";
import { argsOf, type Flags, givenOf, questionFlags } from "../flags/question-flags.ts";
import { asking } from "../flags/shared-flags.ts";
import { Refused } from "../refused.ts";
import { scopeLine } from "../render/scope.ts";
import { command, type Command } from "./command.ts";

type Brief = Answer<"getBrief">;

const formats = ["md", "html", "json"] as const;
type Format = (typeof formats)[number];

const flags: Flags = [
  {
    key: "week",
    valueHint: "YYYY-Www",
    description: "ISO week; default the last whole week that holds something",
    options: [],
  },
  ...questionFlags(BriefQuestion),
];

export function brief(cli: CliContext): Command {
  return command(
    {
      ...argsOf(flags),
      format: {
        type: "string",
        valueHint: "WORD",
        description: `one of ${formats.join(", ")}; default md`,
      },
      ...asking,
    },
    async (args) => {
      const format = formatOf(args.format, args.json === true);
      const given = givenOf(flags, args);
      const client = await cli.client(accessOf(cli, args, "read"));
      try {
        // safe: the API checks every value of a question and refuses it in words.
        const input = { week: "latest", ...given } as never;
        const answer: Brief = await client.get("getBrief", input);
        const { briefText } = await import("@nqpf/services/brief-text");
        cli.out(briefText(answer, format, { base: args.server?.replace(/\/$/, "") ?? null }));
        cli.note(`Week ${answer.week}. ${scopeLine(answer.scope)}.`);
        return undefined;
      } catch (error) {
        throw error instanceof RequestFailed ? new Refused(error, flags, given) : error;
      }
    },
  );
}

function formatOf(asked: string | undefined, json: boolean): Format {
  if (asked === undefined) return json ? "json" : "md";
  const format = formats.find((known) => known === asked);
  if (format === undefined)
    throw new UsageError(`--format: "${asked}" is not known; known are ${formats.join(", ")}`);
  if (json && format !== "json") throw new UsageError("--json and --format: choose one");
  return format;
}
