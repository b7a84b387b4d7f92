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
export function ProducedBySection({ produced }: { produced: ProducedBy }) {
  const { run, cluster, component } = produced;
  const name = `Run ${run.slice(0, 8)}${cluster ? ` on ${cluster}` : ''}`;
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
          <RunsLink component={component}>{name}</RunsLink>
        </li>,
      ]}
    </LineageSection>
  );
}

function RunsLink(props: { component: string; children: string }) {
  const entityRoute = useRouteRef(entityRouteRef);
  const component = parseEntityRef(props.component, {
    defaultKind: 'component',
    defaultNamespace: 'default',
  });
  const runs = `${entityRoute(entityRouteParams(component))}/runs`;
  return <Link to={runs}>{props.children}</Link>;
}
