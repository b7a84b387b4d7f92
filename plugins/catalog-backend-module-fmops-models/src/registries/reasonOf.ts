import { isError, stringifyError } from '@backstage/errors';
import { prose } from '@fmops/backstage-plugin-fmops-models-node';

const LONGEST = 500;

/** What went wrong, for people: the message without the name of its class. */
export function reasonOf(error: unknown): string {
  return (
    (isError(error) && prose(error.message, LONGEST)) ||
    (prose(stringifyError(error), LONGEST) ?? 'unknown reason')
  );
}
