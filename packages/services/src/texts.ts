import type { Brief } from "@nqpf/domain/answers";

import type { WeekQuestion } from "./answers/brief.ts";
import { briefText } from "./brief-text.ts";

/** The twins to be read. They stand alone: a text that is taken home names no instance. */
export function createTexts(getBrief: (question: WeekQuestion) => Promise<Brief>) {
  return {
    getBrief: async (question: WeekQuestion, format: "md" | "html"): Promise<string> =>
      briefText(await getBrief(question), format),
  };
}
