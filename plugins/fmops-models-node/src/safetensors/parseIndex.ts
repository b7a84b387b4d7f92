import { InputError } from '@backstage/errors';
import { fields } from '../answers/read';

const MOST_FILES = 500;

/**
 * Names of the files that an index such as `model.safetensors.index.json` names.
 *
 * @throws InputError when it names none, too many, or what is not beside it
 *
 * @public
 */
export function parseIndex(index: unknown): string[] {
  const names = new Set(Object.values(fields(fields(index).weight_map)));
  if (names.size === 0 || names.size > MOST_FILES) {
    throw new InputError(
      `the index names ${names.size} files; 1 to ${MOST_FILES} are possible`,
    );
  }
  return [...names].map(name => {
    if (typeof name !== 'string' || !/^\w[\w.-]*\.safetensors$/.test(name)) {
      throw new InputError('the index names a file that is not beside it');
    }
    return name;
  });
}
