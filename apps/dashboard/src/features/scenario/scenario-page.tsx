import type { ScenarioPreset } from "@nqpf/domain/scenario";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";

import { presetLabel } from "../../ledger/preset-label.ts";
import { presetsQuery } from "../../ledger/presets-query.ts";
import { useClient } from "../../lib/client-context.ts";
import { formatCount } from "../../lib/number-text.ts";
import { HeldText, LabelText } from "../../ui/label.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import stack from "../../ui/stack.module.css";
import { messages } from "./messages.ts";
import { ScenarioControls } from "./scenario-controls.tsx";
import { ScenarioRunner } from "./scenario-runner.tsx";
import css from "./scenario-page.module.css";
import { defaultPreset, defaultRuns, mostRuns, type ScenarioSearch } from "./search.ts";
import { TestedStatements } from "./tested-statements.tsx";

/** Choose a scenario, run it in this browser, and see what follows, with what it rests on. */
export function ScenarioPage() {
  return (
    <Page title={messages.title} lead={<p>{messages.lead}</p>}>
      <ChosenScenario />
    </Page>
  );
}

function ChosenScenario() {
  const search = useSearch({ from: "/scenario" });
  const { data: presets } = useSuspenseQuery(presetsQuery(useClient()));
  const preset = presets.find(({ id }) => id === (search.preset ?? defaultPreset));
  if (!preset) return <UnknownPreset name={search.preset ?? defaultPreset} presets={presets} />;
  const { n = defaultRuns, seed = preset.scenario.seed } = search;
  return (
    <>
      <div className={stack.close}>
        <ScenarioControls presets={presets} preset={preset} n={n} seed={seed} search={search} />
        <p className={css.about}>
          <HeldText lang="en" plain>
            {preset.about}
          </HeldText>
        </p>
      </div>
      {n > mostRuns ? (
        <Notice title={messages.refused}>
          <p>{messages.tooMany(formatCount(mostRuns))}</p>
        </Notice>
      ) : (
        <ScenarioRunner
          key={`${preset.id} ${n} ${seed}`}
          preset={preset}
          n={n}
          seed={seed}
          search={search}
        />
      )}
      <TestedStatements tests={preset.tests} />
    </>
  );
}

interface UnknownPresetProps {
  readonly name: string;
  readonly presets: readonly ScenarioPreset[];
}

const noRun: ScenarioSearch = { run: undefined };

function UnknownPreset({ name, presets }: UnknownPresetProps) {
  return (
    <Notice title={messages.unknown(name)}>
      <p>{messages.unknownNote}</p>
      <ul>
        {presets.map((preset) => (
          <li key={preset.id}>
            <Link to="/scenario" search={{ ...noRun, preset: preset.id }}>
              <LabelText label={presetLabel(preset)} />
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
