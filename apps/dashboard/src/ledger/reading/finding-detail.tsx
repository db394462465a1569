import type { ReadMeasure, ReadStatement } from "@nqpf/domain/reading";

import { formatDate } from "../../lib/date-text.ts";
import { listed, named } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatMoneyExactly, formatPercent } from "../../lib/number-text.ts";
import { type Fact, Facts } from "../../ui/facts.tsx";
import { ActorLink, InstrumentLink, SectorLink } from "../links.tsx";
import { meaningOf } from "../meaning.ts";
import { type Names, useNames } from "../names.ts";
import {
  actorWords,
  dateWords,
  rateFigure,
  rateWords,
  readMoneyWords,
  roleWords,
  targetWords,
} from "./finding-words.ts";
import type { Finding } from "./mark.ts";
import { messages } from "./messages.ts";
import { statementWord } from "./statement-finding.tsx";

const { rows } = messages;

/** One reading of a place: what it says in plain words, and exactly. */
export function FindingDetail({ finding }: { readonly finding: Finding }) {
  const names = useNames();
  if (finding.of === "hedge") return <p>{messages.hedges}</p>;
  return <Facts facts={factsOf(finding, names)} />;
}

function factsOf(
  finding: Exclude<Finding, { readonly of: "hedge" }>,
  names: Names,
): readonly (Fact | null)[] {
  switch (finding.of) {
    case "trigger":
      return triggerFacts(finding.value, names);
    case "role":
      return [
        { name: messages.what, value: roleWords(finding.value, names) },
        actorFact(finding.value.actor),
      ];
    case "party":
      return [{ name: messages.what, value: rows.speaks }, actorFact(finding.value.actor)];
    case "money":
      return [
        { name: messages.says, value: readMoneyWords(finding.value, names) },
        {
          name: messages.exactly,
          value: formatMoneyExactly(finding.value.value, finding.value.currency),
        },
        {
          name: messages.what,
          value: meaningOf(names.word("money-role", finding.value.role)),
        },
      ];
    case "rate":
      return [
        { name: messages.says, value: rateWords(finding.value, names) },
        { name: messages.exactly, value: rateFigure(finding.value) },
        { name: messages.payer, value: finding.value.payer ?? messages.untold },
        { name: messages.recipient, value: finding.value.recipient ?? messages.untold },
        { name: messages.what, value: meaningOf(names.word("term-kind", finding.value.kind)) },
      ];
    case "date":
      return [
        { name: messages.says, value: dateWords(finding.value) },
        { name: messages.exactly, value: <code>{finding.value.value}</code> },
      ];
    case "target":
      return [{ name: messages.says, value: targetWords(finding.value) }];
    case "statement":
      return statementFacts(finding.value, names);
  }
}

function triggerFacts(measure: ReadMeasure, names: Names): (Fact | null)[] {
  const rung = names.word("rung", measure.rung);
  return [
    {
      name: rows.instruments,
      value: measure.instruments.map((id) => (
        <div key={id}>
          <InstrumentLink id={id} zh />
        </div>
      )),
    },
    {
      name: rows.sectors,
      value:
        measure.sectors.length === 0
          ? messages.nothingStated
          : measure.sectors.map((id) => (
              <div key={id}>
                <SectorLink id={id} zh />
              </div>
            )),
    },
    { name: rows.rung, value: named(labelText(rung), meaningOf(rung)) },
    measure.notStated.length === 0
      ? null
      : {
          name: rows.notStated,
          value: listed(measure.notStated.map((key) => labelText(names.word("not-stated", key)))),
        },
    {
      name: rows.filled,
      value: (
        <span title={messages.filledMeans}>
          {formatPercent(Math.round(100 * measure.confidence))}
        </span>
      ),
    },
  ];
}

function statementFacts(statement: ReadStatement, names: Names): (Fact | null)[] {
  const { date, key, actors, sectors } = statement;
  return [
    { name: messages.what, value: statementWord(statement, names) },
    key === null
      ? null
      : {
          name: rows.missing,
          value: named(
            labelText(names.word("not-stated", key)),
            meaningOf(names.word("not-stated", key)),
          ),
        },
    date === null ? null : { name: rows.date, value: formatDate(date) },
    actors.length === 0
      ? null
      : {
          name: rows.speaks,
          value: listed(
            actors.map(({ name, actor }) => (actor === null ? name : actorWords(actor, names))),
          ),
        },
    sectors.length === 0
      ? null
      : {
          name: rows.sectors,
          value: sectors.map((id) => (
            <div key={id}>
              <SectorLink id={id} />
            </div>
          )),
        },
  ];
}

function actorFact(actor: string | null): Fact {
  return {
    name: messages.known,
    value: actor === null ? messages.unknown : <ActorLink id={actor} zh />,
  };
}
