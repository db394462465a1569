import css from "./chip.module.css";

interface ChipProps {
  readonly label: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** A filter that is on; pressing it takes it away. */
export function Chip({ label, removeLabel, onRemove }: ChipProps) {
  return (
    <button type="button" className={css.chip} aria-label={removeLabel} onClick={onRemove}>
      <span>{label}</span>
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
        <path d="M1 1l8 8M9 1 1 9" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  );
}
