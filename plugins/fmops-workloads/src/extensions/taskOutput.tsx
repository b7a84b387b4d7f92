import { lazy, Suspense } from 'react';
import { Progress } from '@backstage/core-components';
import { z } from 'zod/v4';
import { TaskOutputBlueprint, type TaskOutputProps } from '../alpha';

const LazyOutput = lazy(() =>
  import('../output/TaskOutput').then(m => ({ default: m.TaskOutput })),
);

function Output(props: TaskOutputProps) {
  return (
    <Suspense fallback={<Progress />}>
      <LazyOutput {...props} />
    </Suspense>
  );
}

/** The run or endpoint that a task has submitted, live, for the templates that the app names. */
export const taskOutput = TaskOutputBlueprint.makeWithOverrides({
  name: 'workload',
  configSchema: {
    templates: z
      .array(z.string())
      .default([])
      .describe('Entity references of templates that submit a workload'),
  },
  factory(original, { config }) {
    return original({ component: Output, templateRefs: config.templates });
  },
});
