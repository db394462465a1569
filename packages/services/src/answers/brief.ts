import { holdsSomething } from "@nqpf/analysis";
import { daysOfWeek, knownBy, Refusal, Week } from "@nqpf/domain";
import type { Brief } from "@nqpf/domain/answers";
import type { BriefQuestion } from "@nqpf/domain/questions";
import type { Store } from "@nqpf/store";

import { briefOfWeek } from "../briefs/brief-of-week.ts";
import { lastWholeWeek, weeksToTry } from "../briefs/last-week.ts";
import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";

export type WeekQuestion = BriefQuestion & { readonly week: string };

/** The brief of a week or, for `latest`, of the last whole week that holds something. */
export function getBrief(ledger: Ledger, views: Views, store: Store | null) {
  const make = briefOfWeek(ledger, views, store);
  return async ({ week, revision }: WeekQuestion): Promise<Brief> => {
    if (week !== "latest") return make(weekAsked(week, ledger, views, revision), revision);
    for (const candidate of weeksToTry(ledger, views, revision)) {
      const brief = await make(candidate, revision);
      if (holdsSomething(brief)) return brief;
    }
    throw new Refusal("bad-period", "week", "the ledger holds nothing of any week that is over");
  };
}

/** Refuses what is no week, a week that is not over, and one before everything that the ledger knows. */
function weekAsked(text: string, ledger: Ledger, views: Views, revision: number | undefined): Week {
  const parsed = Week.safeParse(text);
  const last = lastWholeWeek(ledger.today());
  if (!parsed.success) throw refusal(`“${text}” is no ISO week; write one as ${last}, or latest`);
  const { until } = daysOfWeek(parsed.data);
  if (until > ledger.today())
    throw refusal(`${text} lasts until ${until} and is not over; the last whole week is ${last}`);
  const claims = ledger.claimsAt(views({ revision }).view.at.revision);
  if (!claims.some((claim) => knownBy(claim, until) === "yes"))
    throw refusal(
      `${text} lies before everything that the ledger knows; the last whole week is ${last}`,
    );
  return parsed.data;
}

function refusal(message: string): Refusal {
  return new Refusal("bad-period", "week", message);
}
