import type { ReactNode } from "react";

/** A link that leaves this site, in a new window and without a trace of where it was pressed. */
export function ExternalLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener external">
      {children}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}

/** The host of an address, for a reader who wants to know where a link goes; the address itself where it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : url;
}
