import type { Objective } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  StatusError,
  StatusOK,
  StatusPending,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { objectivesTranslationRef } from './messages';

const SIGNS = {
  kept: StatusOK,
  missed: StatusError,
  unknown: StatusPending,
} as const;

const WORDS = {
  kept: 'state.kept',
  missed: 'state.missed',
  unknown: 'state.unknown',
} as const;

/** Whether an objective is kept: a sign and a word. */
export function ObjectiveStateChip({ state }: Pick<Objective, 'state'>) {
  const { t } = useTranslationRef(objectivesTranslationRef);
  const Sign = SIGNS[state];
  return <Sign>{t(WORDS[state])}</Sign>;
}
