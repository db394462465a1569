import { type ReactNode, useEffect, useRef } from "react";

import css from "./side-panel.module.css";

interface SidePanelProps {
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Where the window is wide enough, the page beside the panel stays in use. */
  readonly beside?: boolean;
  /** What the panel is about: when that changes, it is read from its top, by whoever is elsewhere too. */
  readonly subject?: string;
  readonly children: ReactNode;
}

const hasRoom = "(min-width: 1100px)";

/** A sheet over the right edge of the page. Escape, the button or a press beside it closes it, and focus returns. */
export function SidePanel(props: SidePanelProps) {
  const { label, closeLabel, onClose, beside = false, subject, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (beside && matchMedia(hasRoom).matches) element?.show();
    else element?.showModal();
    return () => element?.close();
  }, [beside]);
  const shown = useRef(subject);
  useEffect(() => {
    const element = dialog.current;
    if (!element || shown.current === subject) return;
    shown.current = subject;
    element.scrollTop = 0;
    if (!element.contains(document.activeElement)) close.current?.focus();
  }, [subject]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a press on the backdrop is a convenience; a dialog beside the page has no Escape of its own
    <dialog
      ref={dialog}
      className={css.panel}
      aria-label={label}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      onKeyDown={(event) => {
        const isTaken = event.defaultPrevented || event.nativeEvent.isComposing;
        if (event.key === "Escape" && !isTaken) event.currentTarget.close();
      }}
    >
      <div className={css.body}>
        <button
          ref={close}
          type="button"
          className={css.close}
          onClick={() => dialog.current?.close()}
        >
          {closeLabel}
        </button>
        {children}
      </div>
    </dialog>
  );
}
