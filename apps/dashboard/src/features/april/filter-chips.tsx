import { useNavigate } from "@tanstack/react-router";

import { useNames } from "../../ledger/names.ts";
import { labelText } from "../../lib/label-text.ts";
import { Chip } from "../../ui/chip.tsx";
import { Notice } from "../../ui/notice.tsx";
import css from "./filter-chips.module.css";
import { messages } from "./messages.ts";
import type { AprilSearch } from "./search.ts";

interface FilterChipsProps {
  readonly search: AprilSearch;
  readonly shown: number;
  readonly of: number;
}

/** The filters that are on, how many statements they leave, and what to do where that is none. */
export function FilterChips({ search, shown, of }: FilterChipsProps) {
  const names = useNames();
  const navigate = useNavigate({ from: "/april-2024" });
  const word = (id: string) => labelText(names.word("verdict", id));
  const leave = (change: AprilSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), resetScroll: false });
  const filters = [
    ...(search.verdict ?? []).map((id) => ({
      label: messages.filterNow(word(id)),
      change: { verdict: without(search.verdict, id) },
    })),
    ...(search.was ?? []).map((id) => ({
      label: messages.filterThen(word(id)),
      change: { was: without(search.was, id) },
    })),
    ...(search.changed ? [{ label: messages.filterChanged, change: { changed: undefined } }] : []),
  ];
  const chips = filters.map(({ label, change }) => (
    <Chip
      key={label}
      label={label}
      removeLabel={messages.remove(label)}
      onRemove={() => leave(change)}
    />
  ));
  if (shown === 0 && of > 0)
    return (
      <Notice title={messages.empty}>
        <p>{messages.emptyHint}</p>
        <div className={css.chips}>{chips}</div>
      </Notice>
    );
  return (
    <div className={css.chips}>
      {chips}
      <output className={css.count}>{messages.showing(shown, of)}</output>
    </div>
  );
}

function without(list: readonly string[] | undefined, id: string): string[] | undefined {
  const rest = list?.filter((other) => other !== id) ?? [];
  return rest.length > 0 ? rest : undefined;
}
