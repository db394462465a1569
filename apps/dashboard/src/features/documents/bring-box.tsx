import { useId, useState } from "react";

import button from "../../ui/button.module.css";
import css from "./bring-box.module.css";
import { BringFacts } from "./bring-facts.tsx";
import { BringOutcome } from "./bring-outcome.tsx";
import { messages } from "./messages.ts";
import { ReadingPreview } from "./reading-preview.tsx";
import { useBringing } from "./use-bringing.ts";

const { bring: words } = messages;
const endings = ".txt,.md,.markdown,.html,.htm,.xhtml,text/plain,text/markdown,text/html";

/** The way in: a text pasted, a file dropped or chosen, read without keeping or kept. */
export function BringBox() {
  const { brought, fault, read, keep, isBusy, change, startReading, startKeeping } = useBringing();
  const [isOver, setIsOver] = useState(false);
  const [remark, setRemark] = useState("");
  const id = useId();
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (!file) return;
    change({ file });
    setRemark(files && files.length > 1 ? words.several(files.length, file.name) : "");
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is a convenience; the file button does the same */}
      <form
        className={css.box}
        data-over={isOver}
        aria-label={words.title}
        onSubmit={(event) => {
          event.preventDefault();
          startReading();
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={(event) => {
          const inside =
            event.relatedTarget instanceof Node &&
            event.currentTarget.contains(event.relatedTarget);
          if (!inside) setIsOver(false);
        }}
        onDrop={(event) => {
          setIsOver(false);
          if (event.dataTransfer.files.length === 0) return;
          event.preventDefault();
          take(event.dataTransfer.files);
        }}
      >
        <label htmlFor={`${id}-text`} className={css.label}>
          {words.text}
        </label>
        <textarea
          id={`${id}-text`}
          className={css.text}
          rows={7}
          placeholder={words.textHint}
          value={brought.text}
          disabled={brought.file !== null}
          onChange={(event) => change({ text: event.target.value })}
          onPaste={(event) => {
            if (event.clipboardData.files.length === 0) return;
            event.preventDefault();
            take(event.clipboardData.files);
          }}
        />
        <div className={css.file}>
          <label className={button.button}>
            {words.file}
            <input
              type="file"
              accept={endings}
              className={css.input}
              onChange={(event) => {
                take(event.target.files);
                event.target.value = "";
              }}
            />
          </label>
          {brought.file && (
            <>
              <strong>{words.held(brought.file.name, words.sizes(brought.file.size))}</strong>
              <button
                type="button"
                className={button.button}
                onClick={() => {
                  change({ file: null });
                  setRemark("");
                }}
              >
                {words.takeAway}
              </button>
              {brought.text !== "" && <span>{words.fileInstead}</span>}
            </>
          )}
          <output>{remark}</output>
        </div>
        <BringFacts facts={brought.facts} onChange={(facts) => change({ facts })} />
        <div className={css.ways}>
          <button type="submit" className={button.button} disabled={isBusy}>
            {read.isPending ? words.reading : words.read}
          </button>
          <button
            type="button"
            className={`${button.button} ${button.strong}`}
            disabled={isBusy}
            onClick={startKeeping}
          >
            {keep.isPending ? words.keeping : words.keep}
          </button>
        </div>
        <BringOutcome
          fault={fault}
          readError={read.error}
          keepError={keep.error}
          kept={keep.data ?? null}
        />
        {isOver && <p className={css.drop}>{words.drop}</p>}
      </form>
      {read.data && (
        <ReadingPreview key={read.submittedAt} reading={read.data} onClose={read.reset} />
      )}
    </>
  );
}
