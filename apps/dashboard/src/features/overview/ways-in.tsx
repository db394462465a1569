import { Link } from "@tanstack/react-router";

import { Section } from "../../ui/page.tsx";
import { messages } from "./messages.ts";
import css from "./ways-in.module.css";

const ways = [
  ["/matrix", messages.ways.matrix],
  ["/gaps", messages.ways.gaps],
  ["/signals", messages.ways.signals],
  ["/april-2024", messages.ways.april],
  ["/about", messages.ways.about],
] as const;

export function WaysIn() {
  return (
    <Section title={messages.ways.title}>
      <ul className={css.ways}>
        {ways.map(([to, [name, about]]) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
