import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DateTime } from 'luxon';
import { pageLocale } from '@fmops/backstage-plugin-fmops-models-react';
import { layoutTranslationRef } from './messages';

/** A time as people read it, in their own zone; the full one on request. */
export function Moment({ at }: { at: string | undefined }) {
  const { t } = useTranslationRef(layoutTranslationRef);
  const time = at ? DateTime.fromISO(at) : undefined;
  if (!time?.isValid) return <>{t('value.unknown')}</>;
  return (
    <time dateTime={at} title={time.toLocaleString(DateTime.DATETIME_FULL)}>
      {time.setLocale(pageLocale()).toFormat('d LLL yyyy, HH:mm')}
    </time>
  );
}
