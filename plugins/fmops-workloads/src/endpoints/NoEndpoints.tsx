import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ENDPOINT_LABEL } from '@fmops/backstage-plugin-fmops-workloads-common';
import { endpointsTranslationRef } from './messages';

const DESCRIPTIONS = {
  component: 'empty.ofComponent',
  model: 'empty.ofModel',
  all: 'empty.all',
} as const;

/** Nothing is served: says what would appear. */
export function NoEndpoints(props: { of?: 'component' | 'model' }) {
  const { t } = useTranslationRef(endpointsTranslationRef);
  return (
    <EmptyState
      missing="content"
      title={t('empty.title')}
      description={t(DESCRIPTIONS[props.of ?? 'all'], {
        label: `${ENDPOINT_LABEL}=true`,
      })}
    />
  );
}
