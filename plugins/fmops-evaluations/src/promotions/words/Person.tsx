import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { promotionsTranslationRef } from '../messages';

/** Whoever did something: a person with a page, or the portal itself. */
export function Person({ who }: { who: string }) {
  const { t } = useTranslationRef(promotionsTranslationRef);
  return who.includes(':') ? (
    <EntityRefLink entityRef={who} />
  ) : (
    <>{who === 'portal' ? t('person.portal') : who}</>
  );
}
