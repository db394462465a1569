/** Thrown for a scenario that cannot be run as written; names the field by its path. */
export class ScenarioRefusal extends Error {
  override readonly name = "ScenarioRefusal";
  readonly field: string;

  constructor(field: string, message: string, options?: ErrorOptions) {
    super(`${field}: ${message}`, options);
    this.field = field;
  }
}
