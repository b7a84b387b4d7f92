import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EntityRefLink,
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { ProducedBy } from '@fmops/backstage-plugin-fmops-models-common';
import { LineageSection } from './LineageSection';

/** The run that made a model: its project, and the way to the project's runs. */
export function ProducedBySection(props: {
  produced: ProducedBy;
  /** Name of the run, where it is known. */
  runName?: string;
}) {
  const { run, cluster, component } = props.produced;
  const name = `Run ${props.runName ?? run.slice(0, 8)}${
    cluster ? ` on ${cluster}` : ''
  }`;
  if (!component) {
    return (
      <LineageSection title="Made by">
        {[<li key="run">{name}</li>]}
      </LineageSection>
    );
  }
  return (
    <LineageSection title="Made by a run of">
      {[
        <li key="component">
          <EntityRefLink entityRef={component} defaultKind="component" />
        </li>,
        <li key="run">
          <RunLink produced={{ run, cluster, component }}>{name}</RunLink>
        </li>,
      ]}
    </LineageSection>
  );
}

/** To the run itself, or to all of the project where its cluster is not known. */
function RunLink(props: {
  produced: ProducedBy & { component: string };
  children: string;
}) {
  const { run, cluster } = props.produced;
  const entityRoute = useRouteRef(entityRouteRef);
  const component = parseEntityRef(props.produced.component, {
    defaultKind: 'component',
    defaultNamespace: 'default',
  });
  const runs = `${entityRoute(entityRouteParams(component))}/runs`;
  const path = cluster
    ? `${runs}/${encodeURIComponent(cluster)}/${encodeURIComponent(run)}`
    : runs;
  return <Link to={path}>{props.children}</Link>;
}
