import { type Figure, figureParts } from "../lib/number-text.ts";
import { HeldText } from "../ui/label.tsx";

interface FigureTextProps {
  readonly figure: Figure;
  readonly unit: string | null;
}

/** A figure with its unit; words of the unit that are held in English only are marked as English. */
export function FigureText({ figure, unit }: FigureTextProps) {
  const parts = figureParts(figure, unit);
  if (parts.unit === "") return parts.figure;
  return (
    <>
      {parts.figure}{" "}
      <HeldText lang="en" plain>
        {parts.unit}
      </HeldText>
    </>
  );
}
