import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";

import { useClient } from "../../lib/client-context.ts";
import { Page } from "../../ui/page.tsx";
import { EmptyMatrix } from "./empty-matrix.tsx";
import { MatrixControls } from "./matrix-controls.tsx";
import { MatrixFigure } from "./matrix-figure.tsx";
import css from "./matrix-page.module.css";
import { messages } from "./messages.ts";
import { matrixQuery } from "./queries.ts";

/** Instruments, actors or places against sectors, by number, by rung or by money. */
export function MatrixPage() {
  return (
    <Page title={messages.title} lead={messages.lead}>
      <Matrix />
    </Page>
  );
}

function Matrix() {
  const search = useDeferredValue(useSearch({ from: "/matrix" }));
  const { data: matrix } = useSuspenseQuery(matrixQuery(useClient(), search));
  return (
    <div className={css.body}>
      <MatrixControls search={search} />
      {matrix.measures === 0 ? (
        <EmptyMatrix search={search} />
      ) : (
        <MatrixFigure matrix={matrix} search={search} />
      )}
    </div>
  );
}
