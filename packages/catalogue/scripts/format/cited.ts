import { SourceId } from "@nqpf/domain";
import * as z from "zod";

export const text = z.string().min(1);

/** The sources of one value; a value without any is refused. */
export const sources = z.array(SourceId).min(1, { error: "needs a source" });
