import type { Notice } from "./reading.ts";

export type MadeText =
  | {
      readonly status: "made";
      readonly text: string;
      readonly title: string | null;
      readonly notices: readonly Notice[];
    }
  | { readonly status: "too-large"; readonly detail: string };
