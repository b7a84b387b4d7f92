import {
  StatusAborted,
  StatusError,
  StatusOK,
  StatusRunning,
  StatusWarning,
} from '@backstage/core-components';
import type { StateWords } from './states';

const SIGNS = {
  good: StatusOK,
  bad: StatusError,
  waiting: StatusWarning,
  running: StatusRunning,
  neutral: StatusAborted,
} as const;

/** How something stands: a sign and a word. */
export function StateSign({ text, tone }: StateWords) {
  const Sign = SIGNS[tone];
  return <Sign>{text}</Sign>;
}
