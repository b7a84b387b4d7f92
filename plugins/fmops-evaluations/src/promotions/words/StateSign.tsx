import {
  StatusAborted,
  StatusError,
  StatusOK,
  StatusRunning,
  StatusWarning,
} from '@backstage/core-components';
import type { StateWords } from './states';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { promotionsTranslationRef } from '../messages';

const SIGNS = {
  good: StatusOK,
  bad: StatusError,
  waiting: StatusWarning,
  running: StatusRunning,
  neutral: StatusAborted,
} as const;

/** How something stands: a sign and a word. */
export function StateSign({ words, tone }: StateWords) {
  const { t } = useTranslationRef(promotionsTranslationRef);
  const Sign = SIGNS[tone];
  return <Sign>{t(words)}</Sign>;
}
