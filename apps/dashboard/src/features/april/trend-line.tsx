import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

import { useClient } from "../../lib/client-context.ts";
import { colon } from "../../lib/joining.ts";
import { language } from "../../lib/language.ts";
import { useSettledView } from "../../lib/view.ts";
import { messages } from "./messages.ts";
import { trendQuery } from "./queries.ts";
import css from "./trend-line.module.css";

const { trend: words } = messages;

/** Whether mentions were rising when the document said so, and are today: in one line. */
export function TrendLine() {
  const { data } = useQuery(trendQuery(useClient(), useSettledView()));
  const readings = data ? [data.whenStated, data.now] : [];
  const said = readings.flatMap((reading) =>
    reading === null ? [] : [words.on(words.verdicts[reading.verdict], reading.asOf)],
  );
  return (
    <p className={css.line}>
      {said.length > 0 && (
        <>
          <strong>{words.subject}</strong>
          {colon}
          {said.join(language === "zh" ? "；" : "; ")}{" "}
        </>
      )}
      <Link to="/signals">{words.see}</Link>
    </p>
  );
}
