import type { Client } from "@nqpf/client";
import type { Decision } from "@nqpf/domain";
import type { ReviewRequest } from "@nqpf/domain/questions";
import type { ArgsDef } from "citty";

import { several } from "../../arguments.ts";
import type { CliContext } from "../../context.ts";
import { exitCodes } from "../../exit.ts";
import { UsageError } from "../../failures.ts";
import { accessOf } from "../../flags/access.ts";
import { asking, reviewer } from "../../flags/shared-flags.ts";
import { counted } from "../../render/words.ts";
import { command, type Command } from "../command.ts";
import { everyPage } from "../every-page.ts";

const done: Record<Decision, string> = {
  accept: "accepted",
  reject: "rejected",
  undo: "taken back: the last decision on",
};

/** A command that takes one decision on the claims it is given, or on every open proposal of a measure. */
export function decide(cli: CliContext, decision: Decision): Command {
  const reason = {
    reason: { type: "string", valueHint: "TEXT", description: "Why; a rejection needs one" },
  } as const satisfies ArgsDef;
  return command(
    {
      claim: {
        type: "positional",
        required: false,
        description: "Ids of claims, as nqpf review next prints them",
        valueHint: several,
      },
      measure: {
        type: "string",
        valueHint: "ID",
        description: "Decide on every open proposal of this measure",
      },
      ...reason,
      ...reviewer,
      ...asking,
    },
    async (args) => {
      if ((args.measure === undefined) === (args._.length === 0))
        throw new UsageError("name the claims, or one --measure");
      if (args.measure !== undefined && decision === "undo")
        throw new UsageError("undo wants the claims themselves");
      const client = await cli.client(accessOf(cli, args, "keep"));
      const claims = args.measure === undefined ? args._ : await openOf(client, args.measure);
      if (claims.length === 0) {
        cli.note(`Nothing of ${args.measure} waits for review.`);
        return exitCodes.no;
      }
      // safe: the API checks the request and refuses it in words.
      const request = {
        claims,
        decision,
        ...(args.reason === undefined ? {} : { reason: args.reason }),
        ...(args.reviewer === undefined ? {} : { reviewer: args.reviewer }),
      } as ReviewRequest;
      const answer = await client.send("addReview", request);
      if (args.json) cli.out(JSON.stringify(answer, null, 2));
      else cli.out(answer.reviews.map(({ claim }) => claim).join("\n"));
      cli.note(
        `${done[decision]} ${counted(claims.length, "claim")} at revision ${answer.revision}.`,
      );
      return exitCodes.done;
    },
  );
}

async function openOf(client: Client, measure: string): Promise<string[]> {
  const { data } = await everyPage(client, "listReviews", { measure } as never);
  return data.map(({ id }) => id);
}
