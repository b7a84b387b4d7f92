import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { lineageRef } from './lineageRef';

/** A link to the entity that a workload names, or the plain text where it names none. */
export function LineageLink(props: { value: string; defaultKind: string }) {
  const ref = lineageRef(props.value, props.defaultKind);
  return ref ? <EntityRefLink entityRef={ref} /> : <>{props.value}</>;
}
