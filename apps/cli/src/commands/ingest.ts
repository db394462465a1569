import { basename } from "node:path";

import { RequestFailed, type WriteAnswer } from "@nqpf/client";
import { DocumentFacts } from "@nqpf/domain/questions";

import { several } from "../arguments.ts";
import type { CliContext } from "../context.ts";
import { exitCodes } from "../exit.ts";
import { Failure, UsageError } from "../failures.ts";
import { accessOf } from "../flags/access.ts";
import { argsOf, givenOf, questionFlags } from "../flags/question-flags.ts";
import { asking } from "../flags/shared-flags.ts";
import { Refused } from "../refused.ts";
import { originLines } from "../render/origin.ts";
import { counted } from "../render/words.ts";
import { command, type Command } from "./command.ts";

type Ingested = WriteAnswer<"addDocument">;

/** What came of one file. */
type FileResult =
  | ({ readonly file: string } & Ingested)
  | { readonly file: string; readonly outcome: "failed"; readonly reason: string };

const flags = questionFlags(DocumentFacts).filter(({ key }) => key !== "name");
const ofOne = ["title", "url", "name"];

export function ingest(cli: CliContext): Command {
  return command(
    {
      file: {
        type: "positional",
        description: "Files to keep; - reads one from stdin",
        valueHint: several,
      },
      ...argsOf(flags),
      ...asking,
    },
    async (args) => {
      const files = args._;
      const given = givenOf(flags, args);
      const single = ofOne.find((key) => given[key] !== undefined);
      if (files.length > 1 && single !== undefined)
        throw new UsageError(`--${single} belongs to one document; give one file`);
      const client = await cli.client(accessOf(cli, args, "keep"));
      const results: FileResult[] = [];
      for (const [at, file] of files.entries()) {
        const result = await keep(file);
        results.push(result);
        cli.note(`${at + 1}/${files.length} ${file}: ${wordsOf(result)}`);
        if (result.outcome !== "failed")
          for (const line of originLines(result)) cli.note(`  ${line}`);
      }
      if (args.json) cli.out(JSON.stringify(results, null, 2));
      else
        for (const result of results)
          if (result.outcome !== "failed") cli.out(`${result.document.sha256}  ${result.file}`);
      const failed = results.filter(({ outcome }) => outcome === "failed").length;
      if (failed === 0) return exitCodes.done;
      return failed === results.length ? exitCodes.failure : exitCodes.partly;

      async function keep(file: string): Promise<FileResult> {
        try {
          const bytes = await cli.bytesOf(file);
          const name = file === "-" ? {} : { name: basename(file) };
          // safe: the API checks every fact and refuses it in words.
          const facts = { ...name, ...given } as DocumentFacts;
          return { file, ...(await client.send("addDocument", { ...facts, bytes })) };
        } catch (error) {
          if (error instanceof RequestFailed && isOfTheFacts(error))
            throw new Refused(error, flags, given);
          const foreseen = error instanceof Failure || error instanceof RequestFailed;
          if (!foreseen || isOfTheStore(error)) throw error;
          return { file, outcome: "failed", reason: error.message };
        }
      }
    },
  );
}

function isOfTheFacts({ problem }: RequestFailed): boolean {
  return problem.code === "invalid-request" || problem.code === "unknown-parameter";
}

/** Troubles that the next file would have as well. */
function isOfTheStore(error: unknown): boolean {
  return (
    error instanceof RequestFailed && !["unreadable", "too-large"].includes(error.problem.code)
  );
}

function wordsOf(result: FileResult): string {
  if (result.outcome === "failed") return `not kept. ${result.reason}`;
  const { measures, statements } = result.found;
  const found = `${counted(measures, "measure")} and ${counted(statements, "statement")} found`;
  switch (result.outcome) {
    case "added":
      return `kept at revision ${result.revision}; ${found}, ${counted(result.document.proposals.open, "proposal")} to review`;
    case "known":
      return `held already, nothing changed; ${found}`;
    case "reread":
      return `held already, read anew at revision ${result.revision}; ${found}`;
  }
}
