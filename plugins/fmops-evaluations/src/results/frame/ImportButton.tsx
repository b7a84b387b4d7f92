import { LinkButton } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { evaluationCreatePermission } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { importRouteRef } from '../../routes';
import { resultsTranslationRef } from '../messages';

/** The way to bring results in, for those who may. */
export function ImportButton({ query = '' }: { query?: string }) {
  const { t } = useTranslationRef(resultsTranslationRef);
  const path = useRouteRef(importRouteRef)?.();
  const { allowed } = usePermission({
    permission: evaluationCreatePermission,
  });
  return path && allowed ? (
    <LinkButton variant="contained" color="primary" to={`${path}${query}`}>
      {t('frame.import')}
    </LinkButton>
  ) : null;
}
