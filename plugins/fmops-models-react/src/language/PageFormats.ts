import { pageLocale } from './pageLocale';

/** A format for each language that the page is read in, made once. */
class ByLocale<TFormat> {
  readonly #make: (locale: string) => TFormat;
  readonly #made = new Map<string, TFormat>();

  constructor(make: (locale: string) => TFormat) {
    this.#make = make;
  }

  get current(): TFormat {
    const locale = pageLocale();
    const made = this.#made.get(locale) ?? this.#make(locale);
    this.#made.set(locale, made);
    return made;
  }
}

/**
 * Writes numbers as in the language of the page.
 *
 * @public
 */
export class PageNumberFormat {
  readonly #formats: ByLocale<Intl.NumberFormat>;

  constructor(options?: Intl.NumberFormatOptions) {
    this.#formats = new ByLocale(
      locale => new Intl.NumberFormat(locale, options),
    );
  }

  format(value: number): string {
    return this.#formats.current.format(value);
  }
}

/**
 * Writes moments as in the language of the page, in the zone of its reader.
 *
 * @public
 */
export class PageDateFormat {
  readonly #formats: ByLocale<Intl.DateTimeFormat>;

  constructor(options?: Intl.DateTimeFormatOptions) {
    this.#formats = new ByLocale(
      locale => new Intl.DateTimeFormat(locale, options),
    );
  }

  /** @param moment - in milliseconds, or as a date */
  format(moment: number | Date): string {
    return this.#formats.current.format(moment);
  }
}
