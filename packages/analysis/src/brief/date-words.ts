import type { PartialDate } from "@nqpf/domain";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `16 April 2024`, `April 2024`, `2024`: as precise as the date. */
export function dateWords(date: PartialDate): string {
  const month = months[Number(date.slice(5, 7)) - 1];
  const day = date.length === 10 ? String(Number(date.slice(8))) : undefined;
  return [day, month, date.slice(0, 4)].filter((part) => part !== undefined).join(" ");
}

/** `on 16 April 2024`, `in April 2024`. */
export function whenWords(date: PartialDate): string {
  return `${date.length === 10 ? "on" : "in"} ${dateWords(date)}`;
}
