import { Link } from "@tanstack/react-router";

import { Bilingual } from "../ui/bilingual.tsx";
import { useNames } from "./names.ts";

interface LinkProps {
  readonly id: string;
  /** With the Chinese name beside the English. */
  readonly zh?: boolean;
}

export function SectorLink({ id, zh = false }: LinkProps) {
  const label = useNames().sector(id);
  return (
    <Link to="/sectors/$id" params={{ id }}>
      {zh ? <Bilingual label={label} /> : label.en}
    </Link>
  );
}

export function InstrumentLink({ id, zh = false }: LinkProps) {
  const label = useNames().instrument(id);
  return (
    <Link to="/instruments/$id" params={{ id }}>
      {zh ? <Bilingual label={label} /> : label.en}
    </Link>
  );
}

export function ActorLink({ id, zh = false }: LinkProps) {
  const label = useNames().actor(id);
  return (
    <Link to="/actors/$id" params={{ id }}>
      {zh ? <Bilingual label={label} /> : label.en}
    </Link>
  );
}
