import { type ReactNode, Suspense } from "react";

import { usePageTitle } from "../lib/page-title.ts";
import { messages } from "./messages.ts";
import css from "./page.module.css";
import { Skeleton } from "./skeleton.tsx";

interface PageProps {
  /** What the window's title and, unless `heading` is given, the page's heading say; null is the product's name alone. */
  readonly title: string | null;
  readonly heading?: ReactNode;
  /** The language of the heading, where it is not the page's. */
  readonly headingLang?: string | undefined;
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One page: its heading, a sentence on what it shows, and its sections, which may wait for what they show. */
export function Page(props: PageProps) {
  const { title, heading, headingLang, eyebrow, lead, actions, children } = props;
  usePageTitle(title);
  return (
    <article className={css.page}>
      <header className={css.head}>
        <div>
          {eyebrow !== undefined && <p className={css.eyebrow}>{eyebrow}</p>}
          <h1 lang={headingLang}>{heading ?? title}</h1>
          {lead !== undefined && <div className={css.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </header>
      <Suspense fallback={<Skeleton label={messages.loading} />}>{children}</Suspense>
    </article>
  );
}

interface SectionProps {
  readonly id?: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ id, title, note, actions, children }: SectionProps) {
  return (
    <section id={id} className={css.section}>
      <div className={css.sectionHead}>
        <h2>{title}</h2>
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </div>
      {note !== undefined && <div className={css.note}>{note}</div>}
      {children}
    </section>
  );
}
