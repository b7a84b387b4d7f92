import { InputError } from '@backstage/errors';
import type { RatedExample } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { FilterContext } from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { FilterChain } from '../playground/filters';

/**
 * An example as it may be kept: with what the filters of the playground take
 * out of questions and answers, whoever hands it in.
 *
 * @throws InputError where a filter refuses it
 */
export async function filteredExample(
  filters: FilterChain,
  { messages, answer }: RatedExample,
  context: FilterContext,
): Promise<RatedExample> {
  const contents = [...messages.map(({ content }) => content), answer];
  const { texts } = await filters
    .question(contents, context)
    .catch(({ message }) => {
      throw new InputError(`example: it can't be kept. ${message}`);
    });
  return {
    messages: messages.map(({ role }, index) => ({
      role,
      content: texts[index],
    })),
    answer: texts[messages.length],
  };
}
