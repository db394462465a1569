import type { ActorId, Measure, NotStatedKey, SectorId, SourceId } from "@nqpf/domain";
import type { Sentence } from "@nqpf/domain/answers";
import { sectorOf } from "@nqpf/domain/vocabulary";

import type { BriefContext, Cited } from "./brief-context.ts";
import { kindSentence } from "./measure-counts.ts";
import { wordOf } from "./vocabulary-words.ts";

interface Found {
  readonly measure: Measure;
  readonly cited: Cited;
}

/** Measures that address a sector on the word of a source other than the one given. */
export function measuresIn(
  sector: SectorId,
  except: SourceId,
  measures: readonly Measure[],
): Found[] {
  return found(measures, ({ sectors }) => sectors.filter(({ value }) => value === sector), except);
}

export function sectorSentence(
  sector: SectorId,
  except: SourceId,
  part: string,
  context: BriefContext,
): Sentence {
  return kindSentence(
    `${part}/sector/${sector}`,
    `address “${sectorOf(sector).label.en}”`,
    measuresIn(sector, except, context.input.measures),
    context,
  );
}

/** Measures in which an actor has a role. */
export function actorSentence(
  actor: ActorId,
  except: SourceId,
  part: string,
  context: BriefContext,
): Sentence {
  return kindSentence(
    `${part}/actor/${actor}`,
    `name ${context.actorName(actor)}`,
    found(
      context.input.measures,
      ({ roles }) => roles.filter(({ value }) => value.actor === actor),
      except,
    ),
    context,
  );
}

/** Measures of which a source says that something is open. */
export function openSentence(
  key: NotStatedKey,
  except: SourceId,
  part: string,
  context: BriefContext,
): Sentence {
  return kindSentence(
    `${part}/open/${key}`,
    `leave open, on a source's word: ${wordOf("not-stated", key)}`,
    found(
      context.input.measures,
      ({ notStated }) => notStated.filter(({ value }) => value.key === key),
      except,
    ),
    context,
  );
}

type HeldClaims = Pick<Cited, "property" | "claims">;

function found(
  measures: readonly Measure[],
  of: (measure: Measure) => readonly HeldClaims[],
  except: SourceId,
): Found[] {
  return measures.flatMap((measure) => {
    const [held] = of(measure);
    const claims = held?.claims.filter(({ source }) => source !== except) ?? [];
    return held && claims.length > 0
      ? [{ measure, cited: { measure: measure.id, property: held.property, claims } }]
      : [];
  });
}
