import { type ReactNode, useEffect, useRef } from "react";

import css from "./side-panel.module.css";

interface SidePanelProps {
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the right edge of the page. Escape, the button or a press beside it closes it, and focus returns. */
export function SidePanel({ label, closeLabel, onClose, children }: SidePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a press on the backdrop is a convenience; Escape and the button close it too
    <dialog
      ref={dialog}
      className={css.panel}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className={css.body}>
        <button type="button" className={css.close} onClick={() => dialog.current?.close()}>
          {closeLabel}
        </button>
        {children}
      </div>
    </dialog>
  );
}
