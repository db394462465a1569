import { type Place, placeText } from "../../lib/place.ts";
import css from "./place-button.module.css";
import { wordsAt } from "./mark-label.ts";

interface PlaceButtonProps {
  readonly text: string;
  readonly place: Place;
  readonly isChosen: boolean;
  readonly lang: "en" | "zh";
  /** How many characters of the place are shown. */
  readonly most?: number;
  readonly onChoose: (place: Place) => void;
}

/** The words at a place, which lead to it in the text. */
export function PlaceButton({ text, place, isChosen, lang, most, onChoose }: PlaceButtonProps) {
  return (
    <button
      type="button"
      className={css.place}
      lang={lang === "zh" ? "zh-Hans" : "en"}
      aria-current={isChosen ? "location" : undefined}
      data-place={placeText(place)}
      onClick={() => onChoose({ start: place.start, end: place.end })}
    >
      {wordsAt(text, place, most)}
    </button>
  );
}
