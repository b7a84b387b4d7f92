import Chip from '@material-ui/core/Chip';
import Alert from '@material-ui/lab/Alert';
import type {
  ClusterStatus,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';

/** Marks one run as demonstration data. */
export function DemoChip() {
  return <Chip size="small" variant="outlined" label="Demo" />;
}

/** Says that what follows is demonstration data, where any of it is. */
export function DemoBanner(props: {
  workloads: readonly Workload[];
  clusters: readonly ClusterStatus[];
}) {
  const demo =
    props.workloads.some(w => w.demo) || props.clusters.some(c => c.demo);
  return demo ? (
    <Alert severity="info" data-testid="demo-banner">
      Demonstration data from the local cluster: nothing is really trained.
    </Alert>
  ) : null;
}
