const LONGEST_LIST = 1_000;

/** Reads fields of a value of unknown shape; what is not as it should be is absent. */
export class Fields {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  at(...path: string[]): Fields {
    return path.reduce<Fields>((fields, key) => fields.#field(key), this);
  }

  text(...path: string[]): string | undefined {
    const value = this.at(...path).#value;
    return typeof value === 'string' && value ? value : undefined;
  }

  number(...path: string[]): number | undefined {
    const value = this.at(...path).#value;
    return typeof value === 'number' ? value : undefined;
  }

  isFalse(...path: string[]): boolean {
    return this.at(...path).#value === false;
  }

  /** A time in ISO 8601 that is one. */
  time(...path: string[]): string | undefined {
    const text = this.text(...path);
    return text !== undefined && Number.isNaN(Date.parse(text))
      ? undefined
      : text;
  }

  get exists(): boolean {
    return typeof this.#value === 'object' && this.#value !== null;
  }

  list(...path: string[]): Fields[] {
    const value = this.at(...path).#value;
    return Array.isArray(value)
      ? value.slice(0, LONGEST_LIST).map(item => new Fields(item))
      : [];
  }

  /** The last `count` of a list. */
  last(count: number, ...path: string[]): Fields[] {
    const value = this.at(...path).#value;
    return Array.isArray(value)
      ? value.slice(-count).map(item => new Fields(item))
      : [];
  }

  entries(...path: string[]): [string, Fields][] {
    const value = this.at(...path).#value;
    return typeof value === 'object' && value !== null
      ? Object.entries(value)
          .slice(0, LONGEST_LIST)
          .map(([key, field]) => [key, new Fields(field)])
      : [];
  }

  #field(key: string): Fields {
    const value = this.#value;
    return new Fields(
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    );
  }
}

/** Fields of each of a list that should be one. */
export function fieldsOf(list: unknown): Fields[] {
  return new Fields({ list }).list('list');
}

/** Kind and name of an object. */
export function objectOf(
  fields: Fields,
  kind: string,
): { kind: string; name: string } {
  return {
    kind: fields.text('kind') ?? kind,
    name: fields.text('metadata', 'name') ?? '',
  };
}
