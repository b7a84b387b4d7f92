import { FOUNDATION_MODEL_KIND } from '@fmops/backstage-plugin-fmops-models-common';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { LineageLink } from './LineageLink';

/** The model that a run makes: a link once it exists, else its name to be. */
export function OutputModel(props: { workload: Workload }) {
  const { state, lineage } = props.workload;
  if (!lineage.outputModel) {
    return null;
  }
  return (
    <span data-testid="run-output-model">
      {state === 'Succeeded' ? (
        <LineageLink
          value={lineage.outputModel}
          defaultKind={FOUNDATION_MODEL_KIND}
        />
      ) : (
        lineage.outputModel
      )}
    </span>
  );
}
