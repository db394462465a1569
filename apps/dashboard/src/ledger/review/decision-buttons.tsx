import button from "../../ui/button.module.css";
import css from "./decision-buttons.module.css";
import { messages } from "./messages.ts";
import type { ReviewState } from "./review-state.ts";

interface DecisionButtonsProps {
  /** What is decided on, for those who hear the buttons one by one. */
  readonly subject: string;
  readonly state: ReviewState;
  readonly isBusy: boolean;
  readonly isAsking: boolean;
  /** Whether the keys A, R and U do the same. */
  readonly withKeys?: boolean;
  /** Another decision that can be taken back from here, where this proposal has none. */
  readonly before?: string | null;
  readonly onAccept: () => void;
  readonly onReject: () => void;
  readonly onUndo: () => void;
}

/** Yes, no, and back. All three stay in their place, so that the focus never falls off them. */
export function DecisionButtons(props: DecisionButtonsProps) {
  const { subject, state, isBusy, isAsking, withKeys = false } = props;
  const { before = null, onAccept, onReject, onUndo } = props;
  const way = (
    name: string,
    key: string,
    isOpen: boolean,
    act: () => void,
    { look = "", on = subject } = {},
  ) => (
    <button
      type="button"
      className={`${button.button} ${isOpen ? look : ""}`}
      title={on === subject ? undefined : on}
      aria-disabled={!isOpen || isBusy}
      aria-keyshortcuts={withKeys ? key : undefined}
      onClick={() => {
        if (isOpen && !isBusy) act();
      }}
    >
      {name}
      {withKeys && <kbd aria-hidden="true">{key}</kbd>}
      <span className={css.subject}> {on}</span>
    </button>
  );
  return (
    <div className={css.buttons}>
      {way(messages.accept, "A", state !== "accepted", onAccept, { look: button.strong ?? "" })}
      {way(messages.reject, "R", state !== "rejected" && !isAsking, onReject)}
      {way(messages.undo, "U", state !== "open" || before !== null, onUndo, {
        on: state === "open" && before !== null ? before : subject,
      })}
    </div>
  );
}
