import type { Plan } from '../planning/Plan';
import type { PlanRequest, Problem } from '../planning/PlanRequest';

/** What was looked at in a request, each with what it means that nothing is wrong. */
function looked(request: PlanRequest, plan: Partial<Plan>): Problem[] {
  const { models = {}, datasets = {}, endpoints = {}, run = {} } = request;
  const each = (fields: object, message: string) =>
    Object.keys(fields).map(field => ({ field, message }));
  const estimate = plan.compute?.estimate;
  const one = (field: string, asked: unknown, message: string) =>
    asked ? [{ field, message }] : [];
  return [
    ...one('name', request.project?.name, 'The name is free.'),
    ...each(models, 'It suits, and its licence allows the use.'),
    ...each(datasets, 'It suits, and its licence allows the use.'),
    ...each(endpoints, 'It can be called.'),
    ...one('outputModel', request.outputModel, 'The name is free.'),
    ...one('target', request.target, 'You may submit there.'),
    ...one(
      'compute',
      request.compute,
      estimate ? `Estimated memory: ${estimate}.` : 'The machines will do.',
    ),
    ...one('claim', run.claim, 'No objection to the storage.'),
    ...one('queue', run.queue, 'No objection to the queue.'),
  ];
}

/** What nothing is wrong with, by field. */
export function passed(
  request: PlanRequest,
  problems: readonly Problem[],
  plan: Partial<Plan> = {},
): Problem[] {
  const wrong = new Set(problems.map(({ field }) => field));
  return looked(request, plan).filter(({ field }) => !wrong.has(field));
}
