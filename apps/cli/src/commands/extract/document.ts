import { basename } from "node:path";

import { RequestFailed } from "@nqpf/client";
import { DocumentFacts } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { UsageError } from "../../failures.ts";
import { accessOf } from "../../flags/access.ts";
import { argsOf, givenOf, questionFlags } from "../../flags/question-flags.ts";
import { asking } from "../../flags/shared-flags.ts";
import { Refused } from "../../refused.ts";
import { extractionLines } from "../../render/extraction.ts";
import { counted } from "../../render/words.ts";
import { command, type Command } from "../command.ts";

const asked = ["lang", "published", "mediaType", "charset"];
const flags = questionFlags(DocumentFacts).filter(({ key }) => asked.includes(key));

export function extractDocument(cli: CliContext): Command {
  return command(
    {
      file: { type: "positional", required: false, description: "A file to read; - reads stdin" },
      ...argsOf(flags),
      ...asking,
    },
    async (args) => {
      if (args.file === undefined) throw new UsageError("FILE is missing");
      const bytes = await cli.bytesOf(args.file);
      const given = givenOf(flags, args);
      const name = args.file === "-" ? {} : { name: basename(args.file) };
      const client = await cli.client(accessOf(cli, args, "none"));
      try {
        // safe: the API checks every fact and refuses it in words.
        const facts = { ...name, ...given } as DocumentFacts;
        const { extraction, notices } = await client.send("readDocument", { ...facts, bytes });
        for (const notice of notices) cli.note(notice);
        if (args.json) cli.out(JSON.stringify(extraction, null, 2));
        else cli.out(extractionLines(extraction, cli.paper).join("\n"));
        const { measures, statements } = extraction;
        cli.note(
          `${counted(measures.length, "measure")} and ${counted(statements.length, "statement")}: what the text says, as a machine reads it. Nothing is kept.`,
        );
        return undefined;
      } catch (error) {
        throw error instanceof RequestFailed ? new Refused(error, flags, given) : error;
      }
    },
  );
}
