import css from "./bilingual.module.css";

interface BilingualProps {
  readonly label: { readonly en: string; readonly zh: string | null };
  /** Below the English rather than beside it. */
  readonly stacked?: boolean;
}

/** A name in English with its Chinese, marked as such for fonts and screen readers. */
export function Bilingual({ label, stacked = false }: BilingualProps) {
  if (label.zh === null || label.zh === "") return label.en;
  return (
    <>
      {label.en}{" "}
      <span lang="zh-Hans" className={stacked ? css.below : css.beside}>
        {label.zh}
      </span>
    </>
  );
}
