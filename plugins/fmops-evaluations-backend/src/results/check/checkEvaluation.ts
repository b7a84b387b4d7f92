import { InputError } from '@backstage/errors';
import { evaluationSchema, type CheckedEvaluation } from './evaluationSchema';

/**
 * Takes an evaluation as it is, or not at all.
 *
 * @throws InputError that names the first fields that are wrong
 */
export function checkEvaluation(evaluation: unknown): CheckedEvaluation {
  const { success, data, error } = evaluationSchema.safeParse(evaluation);
  if (!success) {
    const [issue] = error.issues;
    // Of a key that is wrong, the key's own issues say why.
    const [{ message }] = issue.code === 'invalid_key' ? issue.issues : [issue];
    const more = error.issues.length - 1;
    throw new InputError(
      `${issue.path.join('.') || 'the evaluation'}: ${message}${
        more ? `, and ${more} more` : ''
      }`,
    );
  }
  assertUnique(
    data.scores.map(({ metric, slice }) => JSON.stringify([metric, slice])),
    index => `scores.${index}: this metric and slice is there already`,
  );
  assertUnique(
    data.rows.map(({ key }) => key),
    index => `rows.${index}.key: '${data.rows[index].key}' is there already`,
  );
  return data;
}

function assertUnique(keys: string[], problem: (index: number) => string) {
  const seen = new Set<string>();
  keys.forEach((key, index) => {
    if (seen.has(key)) throw new InputError(problem(index));
    seen.add(key);
  });
}
