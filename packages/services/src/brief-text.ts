import { briefHtml, briefMarkdown, type BriefOptions } from "@nqpf/interchange";
import type { Brief } from "@nqpf/domain/answers";

export type BriefFormat = "md" | "html" | "json";

/** A brief as the text of a format. */
export function briefText(brief: Brief, format: BriefFormat, options: BriefOptions = {}): string {
  switch (format) {
    case "md":
      return briefMarkdown(brief, options);
    case "html":
      return briefHtml(brief, options);
    case "json":
      return JSON.stringify(brief, null, 2);
  }
}
