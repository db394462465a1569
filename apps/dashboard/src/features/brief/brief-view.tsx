import type { Brief } from "@nqpf/domain/answers";

import { EnglishNote } from "../../ledger/footnotes/english-note.tsx";
import { FootnotesProvider } from "../../ledger/footnotes/footnotes-provider.tsx";
import { Page } from "../../ui/page.tsx";
import { BriefCounts } from "./brief-counts.tsx";
import { BriefPart } from "./brief-part.tsx";
import css from "./brief-view.module.css";
import { DocumentsPart } from "./documents-part.tsx";
import { messages } from "./messages.ts";
import { NoteBox } from "./note-box.tsx";
import { PrintedNotes } from "./printed-notes.tsx";
import { TakeHome } from "./take-home.tsx";
import { useNote } from "./use-note.ts";
import { WeekNav } from "./week-nav.tsx";

/** A brief as a page to read, to print and to take home. */
export function BriefView({ brief }: { readonly brief: Brief }) {
  const { week, from, until, knownAt, revision, thin } = brief;
  const [note, setNote] = useNote(week);
  return (
    <FootnotesProvider brief={brief}>
      <div className={css.brief} data-printed-alone>
        <Page
          title={messages.title(week)}
          heading={messages.heading(from, until)}
          eyebrow={messages.eyebrow(week)}
          lead={
            <>
              <p>{messages.frozen(knownAt, revision)}</p>
              {thin && <p className={css.thin}>{messages.thin}</p>}
            </>
          }
          actions={<WeekNav week={week} />}
        >
          <div className={css.columns}>
            <div className={css.parts}>
              <EnglishNote />
              <BriefPart name="happened" part={brief.happened} />
              <BriefPart name="learned" part={brief.learned} />
              <BriefPart name="corrected" part={brief.corrected} />
              <DocumentsPart documents={brief.documents} />
              <BriefPart name="position" part={brief.position} />
              <BriefPart name="unknown" part={brief.unknown} boxed />
            </div>
            <aside className={css.aside}>
              <BriefCounts brief={brief} />
              <TakeHome brief={brief} note={note} />
              <NoteBox note={note} onChange={setNote} />
            </aside>
          </div>
          <PrintedNotes brief={brief} />
        </Page>
      </div>
    </FootnotesProvider>
  );
}
