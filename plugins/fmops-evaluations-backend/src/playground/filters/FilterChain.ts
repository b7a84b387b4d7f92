import type {
  FilterContext,
  PlaygroundFilter,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { AnswerError } from '../AnswerError';
import { OutputStream } from './OutputStream';
import { replaced } from './redact';

/** What a filter has changed, for people. */
export interface Filtered {
  filter: string;
  reason: string;
}

/** Filters, one after the other. */
export class FilterChain {
  readonly #filters: readonly PlaygroundFilter[];

  constructor(filters: readonly PlaygroundFilter[]) {
    this.#filters = filters;
  }

  get titles(): string[] {
    return this.#filters.map(({ title }) => title);
  }

  /**
   * Texts of a question as they may be sent.
   *
   * @throws AnswerError where a filter refuses
   */
  async question(
    texts: readonly string[],
    context: FilterContext,
  ): Promise<{ texts: string[]; filtered: Filtered[] }> {
    const passed = [...texts];
    const filtered: Filtered[] = [];
    for (const { title, input } of this.#filters) {
      for (let index = 0; input && index < passed.length; index++) {
        const verdict = await input.check(passed[index], context);
        if ('refuse' in verdict) {
          throw new AnswerError(
            'filtered',
            `${title} refused the question: ${verdict.refuse}`,
          );
        }
        passed[index] = replaced(passed[index], verdict.redact);
        filtered.push(
          ...verdict.redact.map(({ reason }) => ({ filter: title, reason })),
        );
      }
    }
    return { texts: passed, filtered: unique(filtered) };
  }

  /**
   * Looks at texts that do not bear a change: one that would be redacted is refused.
   *
   * @param texts - by the fields that they stand in
   * @throws AnswerError with the field, where a filter finds something
   */
  async parameters(
    texts: Record<string, string>,
    context: FilterContext,
  ): Promise<void> {
    for (const [field, text] of Object.entries(texts)) {
      for (const { title, input } of this.#filters) {
        const verdict = await input?.check(text, context);
        if (!verdict) continue;
        const found =
          'refuse' in verdict ? verdict.refuse : verdict.redact[0]?.reason;
        if (found !== undefined) {
          throw new AnswerError(
            'filtered',
            `${title} refused ${field}: ${found}`,
          );
        }
      }
    }
  }

  /** A stage for an answer: what is fed to it comes out as it may be shown. */
  answer(
    context: FilterContext,
    onFiltered: (filtered: Filtered) => void,
  ): OutputStream {
    return (
      this.#filters.reduceRight<OutputStream | undefined>(
        (next, { title, output }) =>
          output
            ? new OutputStream({
                filter: output,
                title,
                context,
                onFiltered,
                next,
              })
            : next,
        undefined,
      ) ?? new OutputStream({ title: '', context, onFiltered })
    );
  }
}

function unique(all: Filtered[]): Filtered[] {
  const keys = new Set<string>();
  return all.filter(({ filter, reason }) => {
    const key = `${filter} ${reason}`;
    return !keys.has(key) && keys.add(key);
  });
}
