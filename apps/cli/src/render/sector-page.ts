import type { SectorProfile } from "@nqpf/domain/answers";

import { facts } from "./facts.ts";
import { indicatorTable } from "./indicator-table.ts";
import { indented, type Paper } from "./paper.ts";
import { profileLines } from "./profile.ts";
import { section } from "./section.ts";
import { bothNames, nameOf } from "./words.ts";

export function sectorPage(profile: SectorProfile, paper: Paper): string[] {
  const { sector, children, indicators } = profile;
  return [
    paper.ink.strong(bothNames(sector.label)),
    ...facts(
      [
        ["id", sector.id],
        ["within", sector.parent === null ? "" : nameOf(sector.parent)],
        ["holds", children.map(nameOf).join("; ")],
        ["starting document", sector.seed ? "names it" : "does not name it"],
        [
          "official lists",
          sector.policyLists.map(({ list, from }) => `${list} (${from})`).join("; "),
        ],
        ["ISIC", sector.mappings.isic.join(", ")],
        ["SEI", sector.mappings.sei.join(", ")],
      ],
      paper,
    ),
    ...profileLines(profile, paper),
    ...section("Indicators", indicatorTable(indicators, indented(paper, 2)), paper),
  ];
}
