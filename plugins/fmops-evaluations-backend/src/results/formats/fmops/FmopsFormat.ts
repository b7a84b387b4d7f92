import { InputError, toError } from '@backstage/errors';
import {
  asObject,
  type EvaluationFormat,
  type FoundEvaluation,
  type ResultFile,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { checkEvaluation, type CheckedEvaluation } from '../../check';

/** Stands for the model, which the caller of the format names. */
const ANY_MODEL = { ref: 'foundationmodel:default/any' };

/**
 * The portal's own form: files that list evaluations as the API takes them,
 * under the key `evaluations`, without the model.
 */
export class FmopsFormat implements EvaluationFormat {
  readonly id = 'fmops';
  readonly title = 'Evaluations as the portal keeps them';
  readonly files =
    'YAML or JSON files with a list of evaluations under the key evaluations.';

  recognises(files: readonly ResultFile[]): boolean {
    return files.some(file => listOf(file) !== undefined);
  }

  read(files: readonly ResultFile[]): FoundEvaluation[] {
    return files.flatMap(file => {
      const list = listOf(file);
      if (!list) {
        throw new InputError(`${file.name}: has no list of evaluations`);
      }
      return list.map((entry, index) => {
        try {
          const { model, run, ...found } = checked(entry);
          return found;
        } catch (error) {
          throw new InputError(
            `${file.name}, evaluations.${index}: ${toError(error).message}`,
          );
        }
      });
    });
  }
}

function checked(entry: unknown): CheckedEvaluation {
  const given = asObject(entry);
  if (!given) throw new InputError('is no object');
  for (const key of ['model', 'run']) {
    if (key in given) {
      throw new InputError(`${key}: is not told by the file`);
    }
  }
  return checkEvaluation({ ...given, model: ANY_MODEL });
}

function listOf(file: ResultFile): unknown[] | undefined {
  const list = /\.ya?ml$/.test(file.name)
    ? asObject(yamlOf(file))?.evaluations
    : file.object()?.evaluations;
  return Array.isArray(list) ? list : undefined;
}

/** What is no YAML is of no format, and says so when it is read. */
function yamlOf(file: ResultFile): unknown {
  try {
    return file.yaml();
  } catch {
    return undefined;
  }
}
