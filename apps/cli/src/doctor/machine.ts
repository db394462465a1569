import type { Machine } from "../context.ts";
import type { Paper } from "../render/paper.ts";
import { type Finding, finding } from "./finding.ts";

const neededNode = [20, 19] as const;

/** Whether Node is new enough. */
export function checkNode({ nodeVersion }: Machine): Finding {
  const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
  const [neededMajor, neededMinor] = neededNode;
  const isNewEnough = major > neededMajor || (major === neededMajor && minor >= neededMinor);
  return finding("node", isNewEnough, `${nodeVersion}; needed is ${neededNode.join(".")} or newer`);
}

/** Whether the terminal shows Chinese, and how wide it is. */
export function checkTerminal({ charset }: Machine, { columns }: Paper): Finding {
  const width =
    columns === null ? "no terminal, so no edge and no colour" : `${columns} columns wide`;
  const isUtf8 = charset === "UTF-8" || charset === "UTF8";
  if (isUtf8) return { check: "terminal", state: "ok", text: `${width}; UTF-8` };
  const set = charset ?? "no locale is set";
  return { check: "terminal", state: "note", text: `${width}; ${set}: Chinese may not show` };
}
