import Typography from '@material-ui/core/Typography';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { useEntityOf } from '../assignment/useEntityOf';
import { modelTranslationRef } from './messages';
import { ModelWorkload } from './ModelWorkload';
import { WorkloadItems } from './WorkloadItems';

/** What serves a model: endpoints in clusters, and those that only the catalog knows. */
export function ModelEndpoints(props: {
  modelRef: string;
  workloads: readonly Workload[];
  /** Components that serve the model, as far as the user may see them. */
  components: readonly Entity[];
}) {
  const { t } = useTranslationRef(modelTranslationRef);
  const { modelRef, workloads, components } = props;
  const entityOf = useEntityOf(workloads);
  const seen = new Set(workloads.map(entityOf));
  const others = components.filter(
    component => !seen.has(stringifyEntityRef(component)),
  );
  return (
    <WorkloadItems title={t('card.endpoints')}>
      {[
        ...workloads.map(workload => (
          <ModelWorkload
            key={`${workload.ref.cluster}/${workload.ref.uid}`}
            workload={workload}
            modelRef={modelRef}
          />
        )),
        ...others.map(component => (
          <li key={stringifyEntityRef(component)}>
            <Typography variant="body2" component="div">
              <EntityRefLink
                entityRef={component}
                title={component.metadata.title}
              />
            </Typography>
            <Typography variant="caption" color="textSecondary">
              {t('workload.stateUnknown')}
            </Typography>
          </li>
        )),
      ]}
    </WorkloadItems>
  );
}
