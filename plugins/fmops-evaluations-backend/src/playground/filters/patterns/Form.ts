import type { Pattern, Span } from './PatternRule';

/** One way in which something is written. */
export interface Form {
  /** Global. Each quantifier has a bound, so that hostile text takes linear time. */
  whole: RegExp;
  /** Ends with `$`: what may become the whole. */
  beginning: RegExp;
  /** Such as a sum of digits. */
  isValid?: (found: string) => boolean;
  longest: number;
}

/** A pattern of several forms. */
export class FormsPattern implements Pattern {
  readonly longest: number;

  constructor(private readonly forms: readonly Form[]) {
    this.longest = Math.max(...forms.map(({ longest }) => longest));
  }

  find(text: string): Span[] {
    return this.forms.flatMap(({ whole, isValid = () => true }) =>
      [...text.matchAll(whole)]
        .filter(([found]) => isValid(found))
        .map(({ 0: found, index }) => ({
          start: index,
          end: index + found.length,
        })),
    );
  }

  pendingFrom(text: string): number {
    return Math.min(
      ...this.forms.map(({ beginning, longest }) => {
        const from = Math.max(0, text.length - longest);
        const at = text.slice(from).search(beginning);
        return at < 0 ? text.length : from + at;
      }),
    );
  }
}

/**
 * A form that begins with certain letters, so that little is held back.
 *
 * @param rest - a character class, such as `[0-9A-Z]`
 */
export function prefixed(
  prefix: string,
  rest: string,
  least: number,
  most: number,
): Form {
  const escaped = [...prefix].map(letter => letter.replace(/\W/g, '\\$&'));
  const beginning = escaped.reduceRight(
    (inner, letter) => `${letter}(?:${inner})?`,
    `${rest}{0,${most}}`,
  );
  return {
    whole: new RegExp(
      `(?<![A-Za-z0-9])${escaped.join('')}${rest}{${least},${most}}`,
      'g',
    ),
    beginning: new RegExp(`(?<![A-Za-z0-9])${beginning}$`),
    longest: prefix.length + most,
  };
}
