import type { Problem, RunRequest } from './RunRequest';
import { isObjectName, nameObjection } from './names';

const OBJECT_NAMES = [
  ['claim', 'a persistent volume claim', true],
  ['huggingFaceSecret', 'a Secret', false],
  ['queue', 'a queue', false],
] as const;

/** Checks everything in a request that becomes a name. */
export function nameProblems(request: RunRequest): Problem[] {
  const problems: Problem[] = [];
  for (const field of ['name', 'outputModel'] as const) {
    const objection = nameObjection(request[field]);
    if (objection) {
      problems.push({ field, message: `"${request[field]}" ${objection}.` });
    }
  }
  for (const [field, what, required] of OBJECT_NAMES) {
    const value = request[field];
    if (value ? !isObjectName(value) : required) {
      problems.push({
        field,
        message: `"${
          value ?? ''
        }" can't be the name of ${what}. Give the name of one in the namespace.`,
      });
    }
  }
  return problems;
}
