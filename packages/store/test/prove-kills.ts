import { aFolder } from "./a-folder.ts";
import { killOnce, type Killed } from "./kill-rounds.ts";

/** Kills a process (SIGKILL) again and again at random moments and counts what is lost, torn or cannot be opened. */
const kills = 20;
const longestMs = { opening: 1500, appending: 1000 };

const outcomes: Killed[] = [];
const { folder, remove } = aFolder();
for (let number = 0; number < kills; number++)
  outcomes.push(await killOnce(folder, "appending", Math.random() * longestMs.appending));
remove();
say(`${kills} kills while it appends`, outcomes);

const creations: Killed[] = [];
for (let number = 0; number < kills; number++) {
  const fresh = aFolder();
  creations.push(await killOnce(fresh.folder, "opening", (longestMs.opening * number) / kills));
  fresh.remove();
}
say(`${kills} kills while it makes a store`, creations);

function say(what: string, rounds: readonly Killed[]): void {
  const lost = sum(rounds.map((round) => round.lost));
  const torn = sum(rounds.map((round) => round.torn));
  const times = rounds.map((round) => round.reopenMs).toSorted((a, b) => a - b);
  const acknowledged = Math.max(...rounds.map((round) => round.acknowledged));
  process.stdout.write(
    `${what}: ${acknowledged} steps acknowledged, ${lost} lost, ${torn} torn; ` +
      `opened again in ${ms(times[times.length >> 1])} (median), ${ms(times.at(-1))} (longest)\n`,
  );
  if (lost + torn > 0) process.exitCode = 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function ms(time = 0): string {
  return `${Math.round(time)} ms`;
}
