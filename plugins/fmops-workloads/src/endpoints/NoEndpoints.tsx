import { EmptyState } from '@backstage/core-components';
import { ENDPOINT_LABEL } from '@fmops/backstage-plugin-fmops-workloads-common';

/** Nothing is served: says what would appear. */
export function NoEndpoints(props: { of?: 'component' | 'model' }) {
  const whose = {
    component:
      'What serves a model for this component appears here by itself, as soon as the cluster knows it.',
    model: 'No endpoint that you may see names this model.',
    all: 'Endpoints that you may see appear here by themselves, as soon as a cluster knows them.',
  }[props.of ?? 'all'];
  return (
    <EmptyState
      missing="content"
      title="No endpoints yet"
      description={`${whose} Model servers of known kinds are found by themselves; a Deployment needs the label ${ENDPOINT_LABEL}=true.`}
    />
  );
}
