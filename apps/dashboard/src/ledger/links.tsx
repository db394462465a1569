import { Link } from "@tanstack/react-router";

import type { Labelled } from "../lib/label-text.ts";
import { Bilingual } from "../ui/bilingual.tsx";
import { LabelText } from "../ui/label.tsx";
import { useNames } from "./names.ts";

interface LinkProps {
  readonly id: string;
  /** With the name in the other language beside it. */
  readonly zh?: boolean;
}

export function SectorLink({ id, zh = false }: LinkProps) {
  return (
    <Link to="/sectors/$id" params={{ id }}>
      <Name label={useNames().sector(id)} both={zh} />
    </Link>
  );
}

export function InstrumentLink({ id, zh = false }: LinkProps) {
  return (
    <Link to="/instruments/$id" params={{ id }}>
      <Name label={useNames().instrument(id)} both={zh} />
    </Link>
  );
}

export function ActorLink({ id, zh = false }: LinkProps) {
  return (
    <Link to="/actors/$id" params={{ id }}>
      <Name label={useNames().actor(id)} both={zh} />
    </Link>
  );
}

function Name({ label, both }: { readonly label: Labelled; readonly both: boolean }) {
  return both ? <Bilingual label={label} /> : <LabelText label={label} />;
}
