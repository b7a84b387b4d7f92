import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { evaluationListRouteRef } from '../../routes';
import { resultsModelTranslationRef } from './messages';

/** The way to all evaluations of a model. */
export function AllOfModelLink({ model }: { model: string }) {
  const { t } = useTranslationRef(resultsModelTranslationRef);
  const path = useRouteRef(evaluationListRouteRef)?.();
  return path ? (
    <Link to={`${path}?${new URLSearchParams({ model })}`}>{t('tab.all')}</Link>
  ) : null;
}
