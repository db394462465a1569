import type { ScenarioPreset } from "@nqpf/domain/scenario";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";

import { presetLabel } from "../../ledger/preset-label.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { messages } from "./messages.ts";
import css from "./scenario-controls.module.css";
import { runChoices, type ScenarioSearch } from "./search.ts";

interface ScenarioControlsProps {
  readonly presets: readonly ScenarioPreset[];
  readonly preset: ScenarioPreset;
  readonly n: number;
  readonly seed: number;
  readonly search: ScenarioSearch;
}

/** Which scenario, how many runs, and on which luck. What is changed is not run until somebody asks for it. */
export function ScenarioControls({ presets, preset, n, seed, search }: ScenarioControlsProps) {
  const navigate = useNavigate({ from: "/scenario" });
  const change = (part: ScenarioSearch) =>
    void navigate({
      search: (before) => ({ ...before, run: undefined, ...part }),
      resetScroll: false,
    });
  const sizes = [...new Set([...runChoices, n])].toSorted((a, b) => a - b);
  return (
    <div className={css.controls}>
      <label className={css.wide}>
        {messages.preset}
        <select value={preset.id} onChange={({ target }) => change({ preset: target.value })}>
          {presets.map((one) => (
            <option key={one.id} value={one.id}>
              {labelText(presetLabel(one))}
            </option>
          ))}
        </select>
      </label>
      <label>
        {messages.runs}
        <select value={n} onChange={({ target }) => change({ n: Number(target.value) })}>
          {sizes.map((size) => (
            <option key={size} value={size}>
              {formatCount(size)}
            </option>
          ))}
        </select>
      </label>
      <SeedField
        key={seed}
        seed={seed}
        own={search.seed}
        onChange={(next) => change({ seed: next })}
      />
    </div>
  );
}

interface SeedFieldProps {
  readonly seed: number;
  /** Undefined: the scenario's own. */
  readonly own: number | undefined;
  readonly onChange: (seed: number | undefined) => void;
}

function SeedField({ seed, own, onChange }: SeedFieldProps) {
  const id = useId();
  const [text, setText] = useState(String(seed));
  const settle = () => {
    const next = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : seed;
    if (next !== seed || own !== undefined) onChange(next);
    setText(String(next));
  };
  return (
    <label htmlFor={id}>
      {messages.seed}
      <input
        id={id}
        inputMode="numeric"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => {
          if (text !== String(seed)) settle();
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter") settle();
        }}
      />
    </label>
  );
}
