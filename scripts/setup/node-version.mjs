import { nodeRange } from "./repository.mjs";

/** Stops with one sentence where Node is older than the project supports. */
export function requireNode() {
  const oldest = nodeRange.replace(">=", "");
  if (!isOlder(process.versions.node, oldest)) return;
  console.error(
    `NQPF Observatory needs Node ${oldest} or newer; this is Node ${process.versions.node}. See https://nodejs.org/en/download`,
  );
  process.exit(1);
}

/**
 * @param {string} version
 * @param {string} than
 */
export function isOlder(version, than) {
  const parts = version.split(".").map(Number);
  for (const [place, wanted] of than.split(".").map(Number).entries()) {
    const part = parts[place] ?? 0;
    if (part !== wanted) return part < wanted;
  }
  return false;
}
