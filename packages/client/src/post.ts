import type { WriteOperation } from "@nqpf/http/contract";
import { writePaths } from "@nqpf/http/write-paths";

const untold = "application/octet-stream";

/** The request of a writing operation: bytes travel as the body with what is known of them in the query, the rest as JSON. */
export function postOf(name: WriteOperation, input: object): { path: string; init: RequestInit } {
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

function post(contentType: string, body: BodyInit): RequestInit {
  return { method: "POST", headers: { "content-type": contentType }, body };
}
