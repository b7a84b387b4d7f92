import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import {
  isTerminal,
  type Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { LineageLink } from './LineageLink';

/**
 * The model that a run makes: a link once it exists, else its name to be, and
 * of a run that has failed a note that it was not made.
 */
export function OutputModel(props: { workload: Workload }) {
  const { state, lineage } = props.workload;
  const name = lineage.outputModel;
  if (!name) {
    return null;
  }
  const made = state === 'Succeeded';
  return (
    <span data-testid="run-output-model">
      {made ? (
        <LineageLink value={name} defaultKind={FOUNDATION_MODEL_KIND} />
      ) : (
        name
      )}
      {!made && isTerminal(state) && ' (not made)'}
    </span>
  );
}
