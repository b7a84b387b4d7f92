import { InputError } from '@backstage/errors';

/** One error that names every field that is wrong, so that all can be mended at once. */
export function problemsError(
  problems: readonly { field: string; message: string }[],
): InputError {
  const list = problems.map(({ field, message }) => `- ${field}: ${message}`);
  return new InputError(
    `Nothing was created, because ${
      problems.length === 1
        ? 'one field needs'
        : `${problems.length} fields need`
    } another value:\n${list.join('\n')}`,
  );
}
