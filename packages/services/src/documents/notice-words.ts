import type { Notice } from "@nqpf/reader";

/** A notice of the reader in one English sentence. */
export function noticeWords(notice: Notice): string {
  switch (notice.kind) {
    case "invisible-characters": {
      const found = notice.characters.map(({ character, count }) => `${count} × ${character}`);
      return `The text holds invisible characters: ${found.join(", ")}.`;
    }
    case "charset-not-used":
      return `The ${notice.by === "page" ? "page" : "request"} declares ${notice.declared}, which its bytes are not valid in.`;
    case "left-out":
      return `Left out: ${notice.count} ${notice.what} ${notice.count === 1 ? "part" : "parts"}.`;
    case "main-text":
      return `The main text is ${notice.kept} of ${notice.visible} visible characters of the page.`;
    case "whole-page":
      return `The whole visible page was taken: ${reasons[notice.because]}.`;
  }
}

const reasons = {
  "no-main-text": "no main text stands out",
  "too-deep": "its elements are nested too deep",
  "too-many-elements": "it has too many elements",
} as const;
