/** An argument that the question's schema made sure of. */
export function given<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the question names no ${name}`);
  return value;
}
