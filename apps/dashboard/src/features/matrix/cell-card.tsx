import { Link } from "@tanstack/react-router";
import { useLayoutEffect, useRef } from "react";

import css from "./cell-card.module.css";
import { CellFacts } from "./cell-facts.tsx";
import { type GridPlace, measuresOf } from "./grid-model.ts";
import { messages } from "./messages.ts";
import type { MatrixSearch, RowKind } from "./search.ts";
import type { Wording } from "./words.ts";

interface CellCardProps {
  readonly place: GridPlace;
  readonly names: { readonly row: string; readonly sector: string };
  /** Where the place is in the window. */
  readonly box: DOMRect;
  readonly kind: RowKind;
  readonly search: MatrixSearch;
  readonly wording: Wording;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onExplain: () => void;
  readonly onClose: () => void;
}

const edge = 8;

/** What a place says in full, and the two ways on: to its measures, and to why the number is there. */
export function CellCard(props: CellCardProps) {
  const { place, names, box, kind, search, wording, onStay, onLeave, onExplain, onClose } = props;
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const { width, height } = element.getBoundingClientRect();
    const fits = box.bottom + height < innerHeight - edge;
    const left = Math.min(box.left, innerWidth - width - edge);
    element.style.top = `${fits ? box.bottom + 2 : Math.max(edge, box.top - height - 2)}px`;
    element.style.left = `${Math.max(edge, left)}px`;
  });
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- a group of two controls beside a cell; Escape is caught for both
    <div
      ref={card}
      role="group"
      aria-label={messages.cell(names.row, names.sector, messages.by[wording.by])}
      className={css.card}
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
      onFocus={onStay}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p className={css.name}>
        {names.row} <span aria-hidden="true">×</span> {names.sector}
      </p>
      <CellFacts place={place} wording={wording} />
      {place.measures > 0 && (
        <p className={css.ways}>
          <Link to="/measures" search={measuresOf(place, kind, search)}>
            {messages.open}
          </Link>
          <button type="button" aria-haspopup="dialog" onClick={onExplain}>
            {messages.why}
          </button>
        </p>
      )}
    </div>
  );
}
