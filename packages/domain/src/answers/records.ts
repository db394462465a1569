import * as z from "zod";

import { Coverage } from "../coverage.ts";
import { Indicator, Parameter, SignalEvent, SignalSeries } from "../observation.ts";
import { Source } from "../source.ts";
import { Statement } from "../statement.ts";
import { Labels } from "./labels.ts";
import { listOf } from "./scope.ts";

export const SourceSummary = z
  .strictObject({
    ...Source.shape,
    claims: z.int().nonnegative().meta({ description: "Claims seen that name it" }),
  })
  .meta({ id: "SourceSummary" });
export type SourceSummary = z.infer<typeof SourceSummary>;

export const SourceList = listOf(SourceSummary).meta({ id: "SourceList" });
export type SourceList = z.infer<typeof SourceList>;

export const StatementList = z
  .strictObject({
    ...listOf(Statement).shape,
    sources: z.array(Source).meta({ description: "Every source that a statement names" }),
    labels: Labels,
  })
  .meta({
    id: "StatementList",
    description: "The statements of the starting document, each with our verdict",
  });
export type StatementList = z.infer<typeof StatementList>;

export const IndicatorList = listOf(Indicator).meta({ id: "IndicatorList" });
export const ParameterList = listOf(Parameter).meta({ id: "ParameterList" });
export const SignalEventList = listOf(SignalEvent).meta({ id: "SignalEventList" });
export const SignalSeriesList = listOf(SignalSeries).meta({ id: "SignalSeriesList" });
export const CoverageList = listOf(Coverage).meta({ id: "CoverageList" });
export type IndicatorList = z.infer<typeof IndicatorList>;
export type ParameterList = z.infer<typeof ParameterList>;
export type SignalEventList = z.infer<typeof SignalEventList>;
export type SignalSeriesList = z.infer<typeof SignalSeriesList>;
export type CoverageList = z.infer<typeof CoverageList>;
