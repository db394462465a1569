/** The days from 1 March of the year 0 to a day, by which days are told apart; no clock and no time zone is in it. */
export function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const fromMarch = (month + 9) % 12;
  const shifted = year - Math.floor(fromMarch / 10);
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((fromMarch * 306 + 5) / 10) +
    date -
    1
  );
}
