import type { Statement } from "@nqpf/domain";
import type { Labels } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { ActorLink, InstrumentLink, SectorLink } from "../../ledger/links.tsx";
import { LabelText } from "../../ui/label.tsx";
import { messages } from "./messages.ts";
import { StatementObservations } from "./statement-observations.tsx";
import css from "./statement-subjects.module.css";

interface StatementSubjectsProps {
  readonly subjects: Statement["subjects"];
  readonly labels: Labels;
}

/** What in the ledger a statement is about. */
export function StatementSubjects({ subjects, labels }: StatementSubjectsProps) {
  const links: [string, ReactNode][] = [
    ...subjects.sectors.map((id): [string, ReactNode] => [id, <SectorLink key={id} id={id} />]),
    ...subjects.instruments.map((id): [string, ReactNode] => [
      id,
      <InstrumentLink key={id} id={id} />,
    ]),
    ...subjects.actors.map((id): [string, ReactNode] => [id, <ActorLink key={id} id={id} />]),
    ...subjects.measures.map((id): [string, ReactNode] => [
      id,
      <Link key={id} to="/measures/$id" params={{ id }}>
        <LabelText label={labels.measures[id] ?? { en: id, zh: null }} />
      </Link>,
    ]),
  ];
  return (
    <>
      {links.length > 0 && (
        <div className={css.about}>
          <span className={css.name}>{messages.about}</span>
          <ul>
            {links.map(([id, link]) => (
              <li key={id}>{link}</li>
            ))}
          </ul>
        </div>
      )}
      {(subjects.signals.length > 0 || subjects.indicators.length > 0) && (
        <StatementObservations signals={subjects.signals} indicators={subjects.indicators} />
      )}
    </>
  );
}
