import { messages } from "./messages.ts";
import css from "./reviewer-field.module.css";
import { setReviewerName, useReviewerName } from "./reviewer.ts";

/** Under which name decisions are written down. */
export function ReviewerField() {
  const name = useReviewerName();
  return (
    <label className={css.field}>
      <span>{messages.reviewer}</span>
      <input
        type="text"
        name="reviewer"
        maxLength={200}
        autoComplete="name"
        value={name}
        onChange={(event) => setReviewerName(event.target.value)}
      />
      <span className={css.hint}>{messages.reviewerHint}</span>
    </label>
  );
}
