import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { LineageTarget } from './LineageGraph';

/** The address of a node's page: of a run below its project, where all of them are if its cluster is not known. */
export function useLineageHref(): (target: LineageTarget) => string {
  const entityRoute = useRouteRef(entityRouteRef);
  return target => {
    if (target.type === 'web') return target.url;
    if (target.type === 'entity') {
      return entityRoute(entityRouteParams(target.ref));
    }
    const { project, cluster, uid } = target;
    const runs = `${entityRoute(entityRouteParams(project))}/runs`;
    return cluster
      ? `${runs}/${encodeURIComponent(cluster)}/${encodeURIComponent(uid)}`
      : runs;
  };
}
