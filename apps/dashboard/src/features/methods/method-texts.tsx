import css from "./method-texts.module.css";

interface MethodTextsProps {
  /** By the anchor under which each is found. */
  readonly texts: Readonly<
    Record<string, { readonly title: string; readonly text: readonly string[] }>
  >;
}

/** Short texts, each under its own anchor. */
export function MethodTexts({ texts }: MethodTextsProps) {
  return Object.entries(texts).map(([id, { title, text }]) => (
    <section key={id} id={id} className={css.text}>
      <h3>{title}</h3>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  ));
}
