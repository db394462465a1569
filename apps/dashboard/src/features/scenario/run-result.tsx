import type { ScenarioRun } from "@nqpf/domain/scenario";
import { useNavigate } from "@tanstack/react-router";

import { language } from "../../lib/language.ts";
import { Section } from "../../ui/page.tsx";
import { AllOutputs } from "./all-outputs.tsx";
import { AssumptionsSection } from "./assumptions-section.tsx";
import { DriversSection } from "./drivers-section.tsx";
import { FamiliesTable } from "./families-table.tsx";
import { FamilyChoice } from "./family-choice.tsx";
import { messages } from "./messages.ts";
import { OutputFigure } from "./output-figure.tsx";
import { outputsNamed, variantOf } from "./result.ts";
import { RunRecordSection } from "./run-record-section.tsx";
import css from "./run-result.module.css";
import type { ScenarioSearch } from "./search.ts";
import { TargetsTable } from "./targets-table.tsx";

interface RunResultProps {
  readonly run: ScenarioRun;
  readonly seconds: number;
  readonly preset: string;
  readonly search: ScenarioSearch;
}

/** Which outputs share a chart, since they share a scale. */
const figures = [
  ["cost", ["public-cost", "public-cost-at-repo", "public-cost-at-prime"]],
  ["perHit", ["cost-per-hit"]],
  ["hits", ["hits-by-2027", "hits-by-2030", "hits-by-2035"]],
  ["worth", ["value-per-cost"]],
  ["concentration", ["top-one", "top-ten"]],
  ["leverage", ["leverage-announced", "leverage-cost", "leverage-additional"]],
] as const;

/** What came of a run, under one family of outcomes, and everything that it rests on. */
export function RunResult({ run, seconds, preset, search }: RunResultProps) {
  const navigate = useNavigate({ from: "/scenario" });
  const variant = variantOf(run, search.family);
  return (
    <>
      <Section
        title={messages.results}
        note={messages.resultsNote}
        actions={
          <FamilyChoice
            families={run.variants.map(({ family }) => family)}
            chosen={variant.family}
            onChange={(family) =>
              void navigate({
                search: (before) => ({
                  ...before,
                  family: family === run.variants[0]?.family ? undefined : family,
                }),
                resetScroll: false,
              })
            }
          />
        }
      >
        <div className={css.figures}>
          {figures.map(([name, ids]) => (
            <OutputFigure
              key={name}
              name={name}
              outputs={outputsNamed(variant, ids)}
              run={run}
              family={variant.family}
            />
          ))}
        </div>
        {language !== "en" && <p className={css.note}>{messages.english}</p>}
      </Section>
      <TargetsTable targets={variant.targets} />
      {run.variants.length > 1 && <FamiliesTable run={run} />}
      <DriversSection variant={variant} run={run} />
      <RunRecordSection run={run} family={variant.family} seconds={seconds} preset={preset} />
      <AssumptionsSection run={run} />
      <AllOutputs variant={variant} run={run} />
    </>
  );
}
