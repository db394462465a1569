import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

import { afterAll, beforeAll, expect, it } from "vitest";

import { pathsIn } from "../src/folder.ts";
import { ownerOf } from "../src/lock/index.ts";
import { aFolder } from "./a-folder.ts";
import { kill, nextWord, startChild } from "./start-child.ts";

const { folder, remove } = aFolder();
const { lock } = pathsIn(folder);
const runners = 4;
const rounds = 15;
/** Long: a machine with much else to do takes seconds to start a process. */
const patience = 60_000;
let children: ChildProcess[] = [];

beforeAll(async () => {
  children = await Promise.all(Array.from({ length: runners }, aChild));
}, patience);

afterAll(async () => {
  await Promise.all(children.map(kill));
  remove();
});

async function aChild(): Promise<ChildProcess> {
  const child = startChild("lock-child.ts", folder);
  await nextWord(child);
  return child;
}

async function tell(child: ChildProcess, order: string): Promise<string> {
  const word = nextWord<string>(child);
  child.send(order);
  return word;
}

const [first, second] = [() => children[0] as ChildProcess, () => children[1] as ChildProcess];

it("names the living process that holds the lock, and its address", async () => {
  expect(await tell(first(), "take")).toBe("taken");
  expect(await tell(second(), "take")).toBe(`in use by ${first().pid}`);
  expect(await ownerOf(folder)).toMatchObject({ pid: first().pid, address: null });
  await tell(first(), "announce");
  expect(await ownerOf(folder)).toMatchObject({
    pid: first().pid,
    address: "http://127.0.0.1:4747",
  });
  await tell(first(), "release");
  expect(await tell(second(), "take")).toBe("taken");
  await tell(second(), "release");
  expect(readdirSync(folder)).toEqual([]);
});

it(
  "lets exactly one of many take the lock of a dead process",
  async () => {
    const dead = await aChild();
    expect(await tell(dead, "take")).toBe("taken");
    await kill(dead);
    const left = readFileSync(lock, "utf8");
    for (let round = 0; round < rounds; round++) {
      writeFileSync(lock, left.replace(/"token":"/, `"token":"${round.toString(16)}`));
      const words = await Promise.all(children.map((child) => tell(child, "take")));
      const winner = children[words.indexOf("taken")];
      expect(words.filter((word) => word === "taken")).toHaveLength(1);
      expect(words.filter((word) => word === `in use by ${winner?.pid}`)).toHaveLength(runners - 1);
      expect(readdirSync(folder)).toEqual(["lock"]);
      if (winner) await tell(winner, "release");
    }
  },
  patience,
);

it(
  "lets exactly one of many take a free lock",
  async () => {
    for (let round = 0; round < rounds; round++) {
      const words = await Promise.all(children.map((child) => tell(child, "take")));
      expect(words.filter((word) => word === "taken")).toHaveLength(1);
      await tell(children[words.indexOf("taken")] as ChildProcess, "release");
    }
  },
  patience,
);

it(
  "is taken over when its process is killed, and given back when one ends in good order",
  async () => {
    const killed = await aChild();
    await tell(killed, "take");
    expect(await ownerOf(folder)).toMatchObject({ pid: killed.pid });
    await kill(killed);
    expect(existsSync(lock)).toBe(true);
    expect(await ownerOf(folder)).toBeNull();

    const ending = await aChild();
    expect(await tell(ending, "take")).toBe("taken");
    const gone = once(ending, "exit");
    ending.send("exit");
    await gone;
    expect(existsSync(lock)).toBe(false);
  },
  patience,
);
