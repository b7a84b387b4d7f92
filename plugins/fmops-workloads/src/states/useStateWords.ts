import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Workload,
  WorkloadState,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { statesTranslationRef } from './messages';
import { presentState, type StatePresentation } from './presentation';
import { reasonSentence } from './reason';

/** Says states, and why they are, in words of the reader's language. */
export interface StateWords {
  presentState(state: WorkloadState): StatePresentation;
  reasonSentence(workload: Workload): string | undefined;
}

/** As {@link presentState} and {@link reasonSentence}, in the language of the page. */
export function useStateWords(): StateWords {
  const { t } = useTranslationRef(statesTranslationRef);
  return useMemo(
    () => ({
      presentState: state => presentState(t, state),
      reasonSentence: workload => reasonSentence(t, workload),
    }),
    [t],
  );
}
