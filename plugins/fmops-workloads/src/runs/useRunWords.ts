import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { describePosition, describeQueue } from './describeQueue';
import { runsTranslationRef } from './messages';
import {
  countAccelerators,
  describeAccelerators,
  describeReplicas,
} from './resources';

/** Says what workloads wait for and hold in words of the reader's language. */
export interface RunWords {
  countAccelerators(count: number, resource: string): string;
  describeAccelerators(workload: Workload): string | undefined;
  describeReplicas(workload: Workload): string | undefined;
  describePosition(workload: Workload): string | undefined;
  describeQueue(workload: Workload): string;
}

/** As the functions of these names, in the language of the page. */
export function useRunWords(): RunWords {
  const { t } = useTranslationRef(runsTranslationRef);
  return useMemo(
    () => ({
      countAccelerators: (count, resource) =>
        countAccelerators(t, count, resource),
      describeAccelerators: workload => describeAccelerators(t, workload),
      describeReplicas: workload => describeReplicas(t, workload),
      describePosition: workload => describePosition(t, workload),
      describeQueue: workload => describeQueue(t, workload),
    }),
    [t],
  );
}
