const gap = 4;
const edge = 8;

/** Puts an open popover below what it explains, or above where there is no room, and inside the window. */
export function placeBeside(popover: HTMLElement, of: HTMLElement): void {
  const anchor = of.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const below = anchor.bottom + gap;
  const fits = below + height <= innerHeight - edge;
  const top = fits ? below : Math.max(edge, anchor.top - gap - height);
  const left = Math.min(anchor.left, innerWidth - edge - width);
  popover.style.top = `${top}px`;
  popover.style.left = `${Math.max(edge, left)}px`;
}
