import { type Answer, type Client, type Input, type Operation, RequestFailed } from "@nqpf/client";
import type { ArgsDef } from "citty";
import type { z } from "zod";

import type { CliContext } from "../context.ts";
import { exitCodes } from "../exit.ts";
import { UsageError } from "../failures.ts";
import { argsOf, givenOf, questionFlags } from "../flags/question-flags.ts";
import { accessOf } from "../flags/access.ts";
import { all, asking, csv } from "../flags/shared-flags.ts";
import { Refused } from "../refused.ts";
import type { Paper } from "../render/paper.ts";
import { command, type Command } from "./command.ts";
import { everyPage } from "./every-page.ts";

/** A command that asks the API one question and draws the answer. */
export interface Asking<Name extends Operation> {
  readonly operation: Name;
  /** The question, each of whose parameters becomes a flag. */
  readonly question: z.ZodObject;
  /** A parameter that is written as a bare word, not as a flag. */
  readonly word?: {
    readonly key: string;
    /** How help and usage call it. */
    readonly name: string;
    readonly description: string;
  };
  /** Whether the API has a CSV twin of the answer. */
  readonly csv?: boolean;
  /** Whether the answer is a list that comes in pages. */
  readonly pages?: boolean;
  readonly draw: (answer: Answer<Name>, paper: Paper, client: Client) => Drawn | Promise<Drawn>;
}

/** What is printed of an answer: the lines of its data, and a remark for stderr. */
export interface Drawn {
  readonly data: readonly string[];
  readonly remark: string;
}

export function ask<Name extends Operation>(cli: CliContext, asks: Asking<Name>): Command {
  const { word } = asks;
  const flags = questionFlags(asks.question).filter(({ key }) => key !== word?.key);
  const args: ArgsDef = {
    ...(word ? { [word.name]: { type: "positional", description: word.description } } : {}),
    ...argsOf(flags),
    ...(asks.pages ? all : {}),
    ...(asks.csv ? csv : {}),
    ...asking,
  };
  return command(args, async (read) => {
    refuseContradictions(read);
    const given = {
      ...givenOf(flags, read),
      ...(word ? { [word.key]: String(read[word.name]) } : {}),
    };
    // safe: the API checks every value of a question and refuses it in words.
    const input = given as unknown as Input<Name>;
    const client = await cli.client(accessOf(cli, read, "read"));
    try {
      await print(client, input, read);
      return exitCodes.done;
    } catch (error) {
      throw error instanceof RequestFailed ? new Refused(error, flags, given) : error;
    }
  });

  async function print(client: Client, input: Input<Name>, read: Read): Promise<void> {
    if (read["csv"]) return cli.out(await client.text(asks.operation, input));
    const answer = read["all"]
      ? await everyPage(client, asks.operation, input)
      : await client.get(asks.operation, input);
    if (read["json"]) return cli.out(JSON.stringify(answer, null, 2));
    const { data, remark } = await asks.draw(answer, cli.paper, client);
    if (data.length > 0) cli.out(data.join("\n"));
    cli.note(remark);
  }
}

type Read = Readonly<Record<string, unknown>>;

function refuseContradictions(args: Read): void {
  if (args["json"] && args["csv"]) throw new UsageError("--json and --csv: choose one");
  for (const flag of ["limit", "cursor"])
    if (args["all"] && args[flag] !== undefined)
      throw new UsageError(`--all prints every page; leave out --${flag}`);
}
