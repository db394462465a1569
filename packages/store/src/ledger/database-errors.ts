import { EntryRefused } from "../errors.ts";

interface DatabaseError extends Error {
  readonly code?: string;
  readonly detail?: string;
  query?: unknown;
  params?: unknown;
  where?: unknown;
}

const foreignKeyViolation = "23503";

/** Does something with the database; its errors come out without the statement and without what was written. */
export async function withPlainErrors<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw plain(error as DatabaseError);
  }
}

function plain(error: DatabaseError): Error {
  // PGlite hangs every parameter on its errors, and PostgreSQL a piece of what it read. Texts and quotes must never
  // reach a log.
  delete error.query;
  delete error.params;
  delete error.where;
  if (error.code !== foreignKeyViolation) return error;
  return new EntryRefused("unknown-reference", error.detail ?? error.message, { cause: error });
}
