import type { Brief } from "@nqpf/domain/answers";
import { useState } from "react";

import { useClient } from "../../lib/client-context.ts";
import { addressAt } from "../../lib/addresses.ts";
import button from "../../ui/button.module.css";
import { messages } from "./messages.ts";
import css from "./take-home.module.css";
import { withNote } from "./with-note.ts";

const { take: words } = messages;

interface TakeHomeProps {
  readonly brief: Brief;
  readonly note: string;
}

/** The ways to take a brief along. All of them are frozen: they name the revision that is shown. */
export function TakeHome({ brief: { week, revision }, note }: TakeHomeProps) {
  const client = useClient();
  const [said, setSaid] = useState("");
  const input = { week, revision };
  const copy = async (text: () => string | Promise<string>, done: string) => {
    try {
      await navigator.clipboard.writeText(await text());
      setSaid(done);
    } catch {
      setSaid(words.failed);
    }
  };
  const markdown = async () =>
    withNote(await client.text("getBrief", input, { as: "md" }), messages.note.heading, note);
  const hasNote = note.trim() !== "";
  return (
    <section className={css.box}>
      <h2>{words.title}</h2>
      <p className={css.ways}>
        <button
          type="button"
          className={`${button.button} ${button.strong}`}
          onClick={() => void copy(markdown, hasNote ? words.copiedWithNote : words.copied)}
        >
          {words.copy}
        </button>
        <button
          type="button"
          className={button.button}
          onClick={() => void copy(() => frozenAddress(revision), words.copied)}
        >
          {words.link}
        </button>
        <button type="button" className={button.button} onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <p className={css.files}>
        <a href={client.url("getBrief", input, { as: "md" })} download>
          {words.markdown}
        </a>
        <a href={client.url("getBrief", input, { as: "html" })} download>
          {words.html}
        </a>
      </p>
      <output className={css.said}>{said}</output>
    </section>
  );
}

/** A brief has its own days: of the view, its address needs the revision alone. */
function frozenAddress(revision: number): string {
  return addressAt({ asOf: undefined, knownAt: undefined, standing: undefined, revision });
}
