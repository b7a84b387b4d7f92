import type { PlanRequest, Problem } from '../PlanRequest';
import { isObjectName, nameObjection } from './names';

const OBJECTS = {
  claim: 'a persistent volume claim',
  huggingFaceSecret: 'a Secret',
  queue: 'a queue',
} as const;

/** Checks everything in a request that becomes a name. */
export function nameProblems({
  project,
  outputModel,
  run = {},
}: PlanRequest): Problem[] {
  const problems: Problem[] = [];
  for (const [field, name] of Object.entries({
    name: project.name,
    outputModel,
  })) {
    const objection = name === undefined ? undefined : nameObjection(name);
    if (objection) {
      problems.push({ field, message: `"${name}" ${objection}.` });
    }
  }
  for (const [field, what] of Object.entries(OBJECTS)) {
    const name = run[field as keyof typeof OBJECTS];
    if (name && !isObjectName(name)) {
      problems.push({
        field,
        message: `"${name}" can't be the name of ${what}. Give the name of one in the namespace.`,
      });
    }
  }
  return problems;
}
