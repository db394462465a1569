import type { Answer, Client, Input, Operation } from "@nqpf/client";

const largestPage = 200;

interface Page {
  readonly data: readonly unknown[];
  readonly nextCursor: string | null;
}

/** Walks a list to its end and gives it as one page. */
export async function everyPage<Name extends Operation>(
  client: Client,
  operation: Name,
  input: Input<Name>,
): Promise<Answer<Name>> {
  const data: unknown[] = [];
  for (let cursor: string | null = ""; ;) {
    const asked = { ...input, limit: largestPage, ...(cursor === "" ? {} : { cursor }) };
    const answer = await client.get(operation, asked);
    // safe: only lists are asked for in pages.
    const page = answer as unknown as Page;
    data.push(...page.data);
    cursor = page.nextCursor;
    if (cursor === null) return { ...answer, data };
  }
}
