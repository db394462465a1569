import { addressesSector } from "@nqpf/analysis";
import type { SectorId } from "@nqpf/domain";
import type { SectorList, SectorProfile, SectorSummary } from "@nqpf/domain/answers";
import type { PageQuestion, ViewQuestion } from "@nqpf/domain/questions";
import { sectors } from "@nqpf/domain/vocabulary";

import type { Ledger } from "../ledger.ts";
import { pageOf } from "../paging.ts";
import { indicatorsSeen } from "../records/observations.ts";
import type { Viewing, Views } from "../viewing.ts";
import { profileWhere } from "./profile.ts";

export function listSectors(views: Views) {
  const rows = sectorRows(views);
  return (question: PageQuestion): SectorList =>
    pageOf(rows(question), question, views(question).scope);
}

export function sectorRows(views: Views) {
  return (question: ViewQuestion): SectorSummary[] =>
    sectors.map((sector) => counted(sector, views(question)));
}

/** One sector with its measures, money and indicators; null for an id that is no sector. */
export function getSector(ledger: Ledger, views: Views) {
  return (question: ViewQuestion & { readonly id: SectorId }): SectorProfile | null => {
    const viewing = views(question);
    const sector = sectors.find((entry) => entry.id === question.id);
    if (!sector) return null;
    return {
      sector: counted(sector, viewing),
      children: sectors.filter((entry) => entry.parent === sector.id).map((entry) => entry.id),
      indicators: indicatorsSeen(ledger, viewing).filter(
        (indicator) => indicator.sector === sector.id,
      ),
      ...profileWhere(ledger, viewing, (measure) => addressesSector(measure, sector.id)),
    };
  };
}

function counted(sector: (typeof sectors)[number], { view }: Viewing): SectorSummary {
  return {
    ...sector,
    measures: view.measures.filter((measure) => addressesSector(measure, sector.id)).length,
  };
}
