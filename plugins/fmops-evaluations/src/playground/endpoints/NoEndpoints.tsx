import { EmptyState, LinkButton } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { templatesRouteRef } from '../../routes';
import { playgroundTranslationRef } from '../messages';

/** What to do where there is nothing to ask. */
export function NoEndpoints() {
  const { t } = useTranslationRef(playgroundTranslationRef);
  const templates = useRouteRef(templatesRouteRef)?.();
  return (
    <EmptyState
      missing="content"
      title={t('empty.title')}
      description={t('empty.hint')}
      action={
        templates ? (
          <LinkButton variant="contained" color="primary" to={templates}>
            {t('empty.serve')}
          </LinkButton>
        ) : undefined
      }
    />
  );
}
