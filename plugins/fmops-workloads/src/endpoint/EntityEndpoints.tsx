import { Navigate, useLocation } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EndpointRow } from '../endpoints/EndpointRow';
import { endpointsTranslationRef } from '../endpoints/messages';
import { NoEndpoints } from '../endpoints/NoEndpoints';
import { endpointsProblems } from '../endpoints/problemTexts';
import { WorkloadList } from '../list/WorkloadList';
import { useWorkloads } from '../live/useWorkloads';
import { WANTS_LIST } from '../run/BackLink';
import { runPath } from '../runs/runPath';
import { RunsFrame } from '../runs/RunsFrame';

/** The endpoints of one entity, live. The only one is opened at once, unless the list is wanted. */
export function EntityEndpoints(props: { entityRef: string }) {
  const { t } = useTranslationRef(endpointsTranslationRef);
  const live = useWorkloads({ entityRef: props.entityRef });
  const { state } = useLocation();
  const listWanted = state?.list === WANTS_LIST.list;
  return (
    <RunsFrame live={live} category="endpoint" problems={endpointsProblems(t)}>
      {endpoints => {
        const [only, ...others] = endpoints.filter(e => !e.deletedAt);
        if (only && others.length === 0 && !listWanted) {
          return <Navigate to={runPath(only.ref)} replace />;
        }
        return endpoints.length > 0 ? (
          <WorkloadList
            label={t('list.label')}
            workloads={endpoints}
            Row={EndpointRow}
          />
        ) : (
          <NoEndpoints of="component" />
        );
      }}
    </RunsFrame>
  );
}
