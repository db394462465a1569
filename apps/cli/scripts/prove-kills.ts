import { freshFolder } from "../src/testing/binary.ts";
import { killRounds } from "../src/testing/kill-rounds.ts";

const kills = 20;
const longestWaitMs = 3000;

const waits = Array.from({ length: kills }, () => Math.round(Math.random() * longestWaitMs));
const { documents, decisions, lost } = await killRounds(freshFolder(), waits);
process.stdout.write(
  `${kills} kills during ingest and review: ${documents} documents and ${decisions} decisions acknowledged, ${lost.length} lost\n`,
);
for (const what of lost) process.stdout.write(`lost: ${what}\n`);
process.exitCode = lost.length === 0 && documents > 0 && decisions > 0 ? 0 : 1;
