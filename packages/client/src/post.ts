import type { WriteOperation } from "@nqpf/http/contract";
import { methodOf, writePaths } from "@nqpf/http/write-paths";

const untold = "application/octet-stream";

/** The request of a writing operation: what is taken back by its address alone, bytes travel as the body with what is known of them in the query, the rest as JSON. */
export function postOf(name: WriteOperation, input: object): { path: string; init: RequestInit } {
  if (methodOf(name) === "DELETE")
    return { path: pathOf(name, input), init: { method: methodOf(name) } };
  const path = writePaths[name];
  if (!("bytes" in input)) return { path, init: post("application/json", JSON.stringify(input)) };
  const { bytes, mediaType = untold, ...fields } = input as Record<string, unknown>;
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(known.map(([key, value]) => [key, String(value)])).toString();
  return {
    path: query === "" ? path : `${path}?${query}`,
    // safe: whoever names bytes gives a Uint8Array and a media type in words, as the contract's type says.
    init: post(mediaType as string, bytes as Uint8Array<ArrayBuffer>),
  };
}

/** The address with its parameters in place. */
function pathOf(name: WriteOperation, input: object): string {
  const fields = new Map(Object.entries(input));
  return writePaths[name].replace(/\{(\w+)\}/g, (_, parameter: string) =>
    encodeURIComponent(String(fields.get(parameter))),
  );
}

function post(contentType: string, body: BodyInit): RequestInit {
  return { method: "POST", headers: { "content-type": contentType }, body };
}
