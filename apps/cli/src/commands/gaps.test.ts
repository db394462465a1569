import { GapList } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { nqpf } from "../testing/a-cli.ts";

const read = (text: string) => GapList.parse(JSON.parse(text));

it("begins with how many measures hold no amount and of how many a source says so", async () => {
  const { stdout } = await nqpf(["gaps"]);
  const { absences, all } = read((await nqpf(["gaps", "--json"])).stdout);
  expect(stdout.split("\n")[0]).toBe(
    `Of ${all.measures} measures, ${absences.withoutAmount.value} hold no amount; of ${absences.sayingNone.value} a source says that none is stated.`,
  );
});

it("prints as many CSV rows as measures miss what was asked for", async () => {
  const asked = ["--missing", "amount", "--grade", "stated-absence"];
  const { total } = read((await nqpf(["gaps", ...asked, "--json"])).stdout);
  const { stdout } = await nqpf(["gaps", ...asked, "--csv"]);
  const rows = stdout.replace(/"(?:[^"]|"")*"/g, "").split("\r\n");
  expect(total).toBeGreaterThan(5);
  expect(rows).toHaveLength(total + 2);
  expect(rows[0]).toMatch(/,amount,payer,vehicle,deadline,disbursement,evaluation,/);
});

it("is nothing, and no failure, where no measure passes", async () => {
  const { stdout, exitCode } = await nqpf(["gaps", "--q", "xyzzy"]);
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 0 });
});

it("refuses a step that there is none of, and says which there are", async () => {
  const { stderr, exitCode } = await nqpf(["gaps", "--missing", "amont"]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/--missing/);
  expect(stderr).toMatch(/amount/);
});
