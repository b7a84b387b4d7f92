import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { NamespaceBinding } from '../../access';
import type { ListInput } from './listInput';

/**
 * An entity reference in full.
 *
 * @throws InputError that names the field
 */
export function fullRef(
  text: string,
  field: string,
  defaultKind: string,
): string {
  try {
    return stringifyEntityRef(parseEntityRef(text, { defaultKind }));
  } catch {
    throw new InputError(
      `${field}: '${text}' is no entity reference, such as ${defaultKind}:default/name`,
    );
  }
}

/** Whether a run fulfils what a list is narrowed by, but for entity and model. */
export function matchesInput(
  { category, state, owner, cluster, since }: ListInput,
  bindings: readonly NamespaceBinding[],
): (workload: Workload) => boolean {
  const sought = owner && fullRef(owner, 'owner', 'group');
  const from = since && Date.parse(since);
  const isOf = ({ ref, submittedBy }: Workload) =>
    submittedBy === sought ||
    bindings.some(
      binding =>
        binding.owner === sought &&
        binding.cluster === ref.cluster &&
        binding.namespace === ref.namespace,
    );
  const alive = (workload: Workload, time: number) =>
    (!isTerminal(workload.state) && !workload.deletedAt) ||
    Date.parse(workload.finishedAt ?? workload.stateSince) >= time;
  return workload =>
    (!category || workload.category === category) &&
    (!state || state.includes(workload.state)) &&
    (!cluster || workload.ref.cluster === cluster) &&
    (!sought || isOf(workload)) &&
    (!from || alive(workload, from));
}
