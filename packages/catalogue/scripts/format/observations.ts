import {
  Indicator,
  Parameter,
  ParameterValue,
  PublishedSignal,
  SignalEvent,
  SignalSeries,
} from "@nqpf/domain";
import * as z from "zod";

const derived = { statedOn: true, recordedAt: true } as const;

/** Observations as people write them: when a source spoke and when it was read follow from the sources. */
export const WrittenIndicator = Indicator.omit(derived);
export const WrittenSignal = SignalEvent.omit(derived);
export const WrittenSeries = SignalSeries.omit(derived);
export const WrittenPublished = PublishedSignal.omit(derived);
export const WrittenParameter = Parameter.extend({
  values: z.array(ParameterValue.omit(derived)).min(1),
});

export type WrittenIndicator = z.infer<typeof WrittenIndicator>;
export type WrittenSignal = z.infer<typeof WrittenSignal>;
export type WrittenSeries = z.infer<typeof WrittenSeries>;
export type WrittenPublished = z.infer<typeof WrittenPublished>;
export type WrittenParameter = z.infer<typeof WrittenParameter>;
