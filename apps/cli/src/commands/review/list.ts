import { ReviewsQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { pageRemark } from "../../render/scope.ts";
import { table } from "../../render/table.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function reviewList(cli: CliContext): Command {
  return ask(cli, {
    operation: "listReviews",
    question: ReviewsQuestion,
    pages: true,
    draw: (list, paper) => ({
      data: table(
        list.data,
        [
          { head: "CLAIM", cell: ({ id }) => id },
          { head: "STANDING", cell: ({ claim }) => claim.standing },
          { head: "DOCUMENT", cell: ({ document }) => document?.sha256.slice(0, 12) ?? "" },
          { head: "MEASURE", cell: ({ measure }) => measure.id, wraps: true },
          { head: "PROPERTY", cell: ({ claim }) => claim.property, wraps: true },
          {
            head: "WORDS",
            cell: ({ claim: { evidence } }) => (evidence.grade === "quoted" ? evidence.exact : ""),
            wraps: true,
          },
          { head: "REASON", cell: ({ decision }) => decision?.reason ?? "", wraps: true },
        ],
        paper,
      ),
      remark: pageRemark(list, "proposal"),
    }),
  });
}
