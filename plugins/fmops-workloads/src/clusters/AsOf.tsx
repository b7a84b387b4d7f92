import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Moment } from '../time/Moment';
import { clustersTranslationRef } from './messages';

/** When something was read, in one line with what else there is to say. */
export function AsOf(props: {
  time: string;
  before?: ReactNode;
  after?: ReactNode;
}) {
  const { t } = useTranslationRef(clustersTranslationRef);
  const { time, before, after } = props;
  return (
    <span>
      {before} {t('asOf.time', { time: <Moment time={time} /> })} {after}
    </span>
  );
}
