import { Actor, Coverage, SignalMeta, Source, Statement } from "@nqpf/domain";
import * as z from "zod";

import type { Faults } from "../../../../scripts/data/check.ts";
import { CatalogueHead } from "../format/head.ts";
import { WrittenMeasure } from "../format/measure.ts";
import {
  WrittenIndicator,
  WrittenParameter,
  WrittenPublished,
  WrittenSeries,
  WrittenSignal,
} from "../format/observations.ts";
import { DataFolder } from "./folder.ts";
import type { WrittenCatalogue } from "./written-catalogue.ts";

/** Reads every file of a data folder; undefined where a file that the whole rests on cannot be read. */
export function readFolder(home: string, faults: Faults): WrittenCatalogue | undefined {
  const folder = new DataFolder(home, faults);
  const head = folder.record("catalogue.yaml", CatalogueHead);
  const signalMeta = folder.record("signals/meta.yaml", SignalMeta);
  const records = {
    measures: folder.records(/^measures\/[^/]+\/[^/]+\.yaml$/, WrittenMeasure),
    actors: folder.lists(/^actors\/[^/]+\.yaml$/, z.array(Actor)),
    sources: folder.lists(/^sources\/[^/]+\.yaml$/, z.array(Source)),
    statements: folder.lists(/^statements\/[^/]+\.yaml$/, z.array(Statement)),
    coverage: folder.lists(/^coverage\.yaml$/, z.array(Coverage)),
    indicators: folder.lists(/^indicators\/[^/]+\.yaml$/, z.array(WrittenIndicator)),
    parameters: folder.lists(/^parameters\/[^/]+\.yaml$/, z.array(WrittenParameter)),
    signals: folder.lists(/^signals\/events\/[^/]+\.yaml$/, z.array(WrittenSignal)),
    series: folder.records(/^signals\/series\/[^/]+\.yaml$/, WrittenSeries),
    published: folder.lists(/^signals\/published\.yaml$/, z.array(WrittenPublished)),
  };
  folder.reportLeftOver();
  return head && signalMeta && { head, signalMeta, ...records };
}
