import { ReviewsQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { exitCodes } from "../../exit.ts";
import { accessOf } from "../../flags/access.ts";
import { argsOf, givenOf, questionFlags } from "../../flags/question-flags.ts";
import { asking } from "../../flags/shared-flags.ts";
import { reviewItemLines } from "../../render/review-item.ts";
import { command, type Command } from "../command.ts";

const flags = questionFlags(ReviewsQuestion).filter(({ key }) =>
  ["document", "measure"].includes(key),
);

export function reviewNext(cli: CliContext): Command {
  return command({ ...argsOf(flags), ...asking }, async (args) => {
    const client = await cli.client(accessOf(cli, args, "read"));
    // safe: the API checks every value of a question and refuses it in words.
    const question = { ...givenOf(flags, args), limit: 1 } as never;
    const { data, total } = await client.get("listReviews", question);
    const [item] = data;
    if (args.json) cli.out(JSON.stringify(item ?? null, null, 2));
    else if (item) cli.out(reviewItemLines(item, cli.paper).join("\n"));
    if (!item) {
      cli.note("Nothing waits for review.");
      return exitCodes.no;
    }
    cli.note(
      `1 of ${total} that wait. nqpf review accept ${item.id}, or nqpf review reject ${item.id} --reason TEXT`,
    );
    return exitCodes.done;
  });
}
