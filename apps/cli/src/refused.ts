import { RequestFailed } from "@nqpf/client";

import { type Flags, flagName } from "./flags/question-flags.ts";
import { nearest } from "./nearest.ts";

type Fault = NonNullable<RequestFailed["problem"]["errors"]>[number];
type Given = Readonly<Record<string, string>>;

/** The API refused a question: the same problem, in words that name the flags as the reader wrote them. */
export class Refused extends RequestFailed {
  constructor({ problem, message }: RequestFailed, flags: Flags, given: Given) {
    super(problem);
    const lines = problem.errors?.map((fault) => explain(fault, flags, given));
    this.message = lines?.join("\n") ?? message;
  }
}

function explain(fault: Fault, flags: Flags, given: Given): string {
  const [name = "", place] = fault.parameter.split(".");
  const flag = flags.find(({ key }) => key === name);
  const label = flag ? flagName(name) : name;
  const options = flag?.options ?? [];
  const written = given[name] ?? "";
  const value = place === undefined ? written : (listed(written)[Number(place)] ?? written);
  const isKnown = options.length === 0 || !Object.hasOwn(given, name) || options.includes(value);
  if (isKnown) return `${label}: ${fault.message}`;
  const near = nearest(value, options);
  const hint = near === undefined ? `known are ${options.join(", ")}` : `did you mean ${near}?`;
  return `${label}: "${value}" is not known; ${hint}`;
}

function listed(text: string): string[] {
  return text.split(",").filter((item) => item !== "");
}
