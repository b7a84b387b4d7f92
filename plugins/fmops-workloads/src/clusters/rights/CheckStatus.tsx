import {
  StatusAborted,
  StatusError,
  StatusOK,
  StatusWarning,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { RightsCheck } from '@fmops/backstage-plugin-fmops-workloads-common';
import { clustersTranslationRef } from '../messages';

const STATES = {
  granted: { Status: StatusOK, text: 'check.granted' },
  missing: { Status: StatusError, text: 'check.missing' },
  reduced: { Status: StatusWarning, text: 'check.reduced' },
  excess: { Status: StatusError, text: 'check.excess' },
  unknown: { Status: StatusAborted, text: 'check.unknown' },
} as const;

/** What became of a check, in a word. */
export function CheckStatus({ check }: { check: RightsCheck }) {
  const { t } = useTranslationRef(clustersTranslationRef);
  const { state, rights, asked } = check;
  const { Status, text } = STATES[state];
  const missing = String(rights.length);
  return <Status>{t(text, { missing, asked: String(asked) })}</Status>;
}
