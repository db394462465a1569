import type { Measure, Statement } from "@nqpf/domain";
import type { Sentence, StatementHeld } from "@nqpf/domain/answers";

import type { BriefContext } from "./brief-context.ts";
import type { StatedDocument } from "./brief-input.ts";
import { dateWords } from "./date-words.ts";
import { disputeSentence } from "./dispute-sentence.ts";
import { indicatorSentence } from "./indicator-sentence.ts";
import { measuresIn, sectorSentence } from "./kind-sentences.ts";
import { moneySentence, rungSentence } from "./measure-counts.ts";
import { signalSentence } from "./signal-sentence.ts";
import { evidenceOn } from "./statement-evidence.ts";
import { type SpokenClaims, valueSentence } from "./value-sentence.ts";
import { reasonFor } from "./verdict-reason.ts";
import { type Known, verdictOf } from "./verdict.ts";

/** A statement with the verdict that could be known and with what was held on it, on the last day of the week. */
export function statementHeld(
  statement: Statement,
  document: StatedDocument,
  context: BriefContext,
): StatementHeld {
  const known = knownOf(statement, document, context);
  const verdict = verdictOf(statement, known, document);
  const part = `documents/${document.source.id}/${statement.id}`;
  const evidence = [
    ...known.disputes.map(({ measure, value }) =>
      disputeSentence(measure, value, document, part, context),
    ),
    ...evidenceSentences(statement, known, document, part, context),
  ];
  const reason = reasonFor(statement, verdict, known, document, dateWords(context.day));
  return {
    id: statement.id,
    kind: statement.kind,
    states: { text: statement.states, lang: "en", measure: null },
    place: null,
    verdict,
    sentences:
      reason === null
        ? evidence
        : [context.write({ key: `${part}/verdict`, words: [reason] }), ...evidence],
  };
}

function knownOf(statement: Statement, document: StatedDocument, context: BriefContext): Known {
  const { input, measures } = context;
  const { subjects } = statement;
  const sectors = subjects.sectors.flatMap((sector) =>
    measuresIn(sector, document.source.id, input.measures),
  );
  return {
    ...evidenceOn(statement, document, measures),
    signals: input.signals.filter(({ id }) => subjects.signals.includes(id)),
    indicators: input.indicators.filter(({ id }) => subjects.indicators.includes(id)),
    inSectors: sectors.length,
  };
}

function evidenceSentences(
  { kind, subjects }: Statement,
  known: Known,
  document: StatedDocument,
  part: string,
  context: BriefContext,
): Sentence[] {
  const say = (measure: Measure, value: SpokenClaims, lead = "") =>
    valueSentence(measure, value, { part, lead, shortName: true }, context);
  const values = known.matches.map(({ measure, value }) => say(measure, value));
  const indicators = known.indicators.map((item) => indicatorSentence(item, part, context));
  switch (kind) {
    case "sector":
      return [
        ...subjects.sectors.map((id) => sectorSentence(id, document.source.id, part, context)),
        ...indicators,
      ];
    case "signal":
      return known.signals.map((signal) => signalSentence(signal, part, context));
    case "uncertainty":
      return [
        ...(subjects.indicators.length > 0
          ? indicators
          : [moneySentence(part, context), rungSentence(part, context)]),
        ...[...known.atIssue, ...known.beside].flatMap((measure) =>
          measure.notStated.map((open) => say(measure, { kind: "not-stated", ...open })),
        ),
      ];
    default:
      return [
        ...values,
        ...known.atIssue.flatMap((measure) => [
          ...(known.figured ? [] : stepsOf(measure).map((value) => say(measure, value))),
          ...(known.figured || kind === "goal"
            ? []
            : partiesOf(measure, subjects.actors, kind).map((value) => say(measure, value))),
        ]),
        ...known.beside.flatMap((measure) =>
          stepsOf(measure).map((value) => say(measure, value, "Beside it: ")),
        ),
        ...indicators,
      ];
  }
}

/** The highest step that a measure has surely reached. */
function stepsOf({ ladder }: Measure): SpokenClaims[] {
  const step = ladder.rungs.findLast(
    ({ certainty, value }) => certainty === "yes" && value.rung === (ladder.side ?? ladder.highest),
  );
  return step ? [{ kind: "rungs", ...step }] : [];
}

/** Where the actors of a statement stand in a measure: in its roles for a statement about them, otherwise in its terms. */
function partiesOf(
  { roles, terms }: Measure,
  actors: readonly string[],
  kind: Statement["kind"],
): SpokenClaims[] {
  const among = (id: string | null) => id !== null && actors.includes(id);
  return [
    ...(kind === "actor"
      ? roles
          .filter(({ value }) => among(value.actor))
          .map((held): SpokenClaims => ({ kind: "roles", ...held }))
      : []),
    ...terms
      .filter(({ value }) => among(value.recipient) && (kind === "actor" || value.value === null))
      .map((held): SpokenClaims => ({ kind: "terms", ...held })),
  ];
}
