import {
  StatusAborted,
  StatusError,
  StatusOK,
  StatusWarning,
} from '@backstage/core-components';
import type { RightsCheck } from '@fmops/backstage-plugin-fmops-workloads-common';

const STATES: Record<
  RightsCheck['state'],
  { Status: typeof StatusOK; text: string }
> = {
  granted: { Status: StatusOK, text: 'Granted' },
  missing: { Status: StatusError, text: 'Missing' },
  reduced: { Status: StatusWarning, text: 'In part, missing' },
  excess: { Status: StatusError, text: 'Too much' },
  unknown: { Status: StatusAborted, text: 'Not known' },
};

/** What became of a check, in a word. */
export function CheckStatus({ check }: { check: RightsCheck }) {
  const { Status, text } = STATES[check.state];
  const { state, rights, asked } = check;
  const counts = state === 'missing' || state === 'reduced';
  return (
    <Status>{counts ? `${text}: ${rights.length} of ${asked}` : text}</Status>
  );
}
