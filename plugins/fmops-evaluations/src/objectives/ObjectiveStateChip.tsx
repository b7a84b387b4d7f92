import type { Objective } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  StatusError,
  StatusOK,
  StatusPending,
} from '@backstage/core-components';
import { STATE_WORDS } from './words';

const SIGNS = {
  kept: StatusOK,
  missed: StatusError,
  unknown: StatusPending,
} as const;

/** Whether an objective is kept: a sign and a word. */
export function ObjectiveStateChip({ state }: Pick<Objective, 'state'>) {
  const Sign = SIGNS[state];
  return <Sign>{STATE_WORDS[state]}</Sign>;
}
