import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { EmptyState, LinkButton } from '@backstage/core-components';
import { createRunRouteRef } from '../routes';
import { runsTranslationRef } from './messages';

/** Nothing has run yet: says how to start. */
export function NoRuns(props: { description: string }) {
  const { t } = useTranslationRef(runsTranslationRef);
  const create = useRouteRef(createRunRouteRef);
  return (
    <EmptyState
      missing="content"
      title={t('empty.title')}
      description={props.description}
      action={
        create && (
          <LinkButton variant="contained" color="primary" to={create()}>
            {t('empty.start')}
          </LinkButton>
        )
      }
    />
  );
}
