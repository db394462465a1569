import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";
import * as z from "zod";

import { ActorRole, InstrumentId, NotStatedKey, PartialDate, Rung, SectorId } from "@nqpf/domain";
import {
  ReadDate,
  ReadMoney,
  ReadRate,
  ReadStatementKind,
  ReadTarget,
  TextLanguage,
} from "@nqpf/domain/reading";

const place = { start: true, end: true } as const;

const ExpectedMeasure = z.strictObject({
  instruments: z.array(InstrumentId).min(1),
  sectors: z.array(SectorId),
  roles: z.array(z.strictObject({ name: z.string(), role: ActorRole })),
  money: z.array(ReadMoney.omit(place)),
  rates: z.array(ReadRate.omit(place)),
  dates: z.array(ReadDate.omit(place)),
  targets: z.array(ReadTarget.omit(place)),
  rung: Rung,
  acceptRung: z.array(Rung).default([]),
  notStated: z.array(NotStatedKey),
  trigger: z.string(),
});

const ExpectedStatement = z.strictObject({
  kind: ReadStatementKind,
  text: z.string().optional(),
  contains: z.string().optional(),
  date: PartialDate.nullable(),
  key: NotStatedKey.nullable(),
});

const Expected = z.strictObject({
  id: z.string(),
  lang: TextLanguage,
  published: PartialDate,
  text: z.string().optional(),
  file: z.string().optional(),
  expect: z.strictObject({
    sectors: z.array(SectorId),
    measures: z.array(ExpectedMeasure),
    statements: z.array(ExpectedStatement),
    notStatedAnywhere: z.array(NotStatedKey),
  }),
});
export type Expected = z.infer<typeof Expected>;
export type ExpectedMeasure = z.infer<typeof ExpectedMeasure>;

/** Files that may stand beside a checkout. */
const beside = join(import.meta.dirname, "../../../../../shared");

/** One of the files of this folder with its text; the text is undefined where its page is not present. */
export function expectedOf(id: string): Expected & { readonly text: string | undefined } {
  const file = readFileSync(join(import.meta.dirname, `${id}.yaml`), "utf8");
  const expected = Expected.parse(parse(file));
  return { ...expected, text: expected.text ?? pageOf(expected.file ?? "") };
}

function pageOf(file: string): string | undefined {
  const path = join(beside, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
