import * as z from "zod";

import { Severity } from "../answers/conflicts.ts";
import { ExplainMetric } from "../answers/explanation.ts";
import { GapStep, LadderStepName, MoneyStage, StepState } from "../answers/gaps.ts";
import { MatrixRows } from "../answers/matrix.ts";
import { TrendBy } from "../answers/signal-trend.ts";
import { MeasureId } from "../ids.ts";
import { Slug } from "../label.ts";
import { DisagreementKind, InstrumentId, MoneyRole, Rung, SectorId } from "../vocabulary/lists.ts";
import { checkArguments } from "./explain-arguments.ts";
import { measureFilters } from "./lists.ts";
import { MoneyQuestion } from "./money.ts";
import { ViewQuestion } from "./view.ts";

/** What the rows of a table are: a matrix's, or those of the breakdown on a page of a sector, instrument or actor. */
export const TableRows = z.enum([...MatrixRows.options, "sector"]);
export type TableRows = z.infer<typeof TableRows>;

/** Where a measure is counted once among the rungs: at its side state or highest rung, or at none. */
const RungPlace = z.enum([...Rung.options, "none"]);

export const ExplainQuestion = z
  .strictObject({
    ...ViewQuestion.shape,
    metric: ExplainMetric.meta({ description: "What the number is" }),
    ...measureFilters,
    rows: TableRows.optional().meta({
      description: "What the rows of the table are in which the number stands; goes with row",
    }),
    row: Slug.optional().meta({
      description: "The row in which the number stands, beside the filters; goes with rows",
    }),
    at: RungPlace.optional().meta({
      description: "For rung: measures counted once, at their side state or highest rung",
    }),
    role: MoneyRole.optional().meta({ description: "For money: the role whose amounts are added" }),
    step: GapStep.optional().meta({ description: "For step" }),
    state: StepState.optional().meta({ description: "For step: how measures stand at it" }),
    ladder: LadderStepName.optional().meta({ description: "For ladder: the step reached" }),
    stage: MoneyStage.optional().meta({ description: "For stage: of which money is held" }),
    kind: z.array(DisagreementKind).optional().meta({ description: "For conflicts" }),
    severity: z.array(Severity).optional().meta({ description: "For conflicts" }),
    measure: MeasureId.optional().meta({ description: "For numbers of one measure" }),
    property: z
      .string()
      .regex(/^(money|terms|targets)\/[a-z0-9-]+$/, {
        error: "no path of a number: numbers stand under money/, terms/ and targets/",
      })
      .optional()
      .meta({ description: "For amount: path of the value, such as money/ID" }),
    currency: MoneyQuestion.shape.currency.meta({
      description: "For new-money and grant-equivalents: CNY, USD, EUR or GDP; default CNY",
    }),
    by: TrendBy.optional().meta({ description: "For mentions: length of a period" }),
  })
  .superRefine((question, context) => {
    checkArguments(question, (parameter, message) =>
      context.addIssue({ code: "custom", path: [parameter], message }),
    );
    const { rows, row } = question;
    const known = rows === "sector" ? SectorId : rows === "instrument" ? InstrumentId : null;
    if (row !== undefined && known !== null && !known.safeParse(row).success)
      context.addIssue({ code: "custom", path: ["row"], message: `no ${rows} has the id ${row}` });
  });
export type ExplainQuestion = z.infer<typeof ExplainQuestion>;
