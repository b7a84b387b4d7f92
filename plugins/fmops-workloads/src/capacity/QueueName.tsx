import Typography from '@material-ui/core/Typography';
import type { QueueCapacity } from '@fmops/backstage-plugin-fmops-workloads-common';

/** A queue by name, with those it shares with, and why it admits nothing. */
export function QueueName({ queue }: { queue: QueueCapacity }) {
  const { name, namespace, cohort, inactive } = queue;
  return (
    <>
      {namespace ? `${namespace} / ${name}` : name}
      {cohort && (
        <Typography variant="caption" color="textSecondary" component="div">
          shares in {cohort}
        </Typography>
      )}
      {inactive && (
        <Typography variant="caption" color="error" component="div">
          Admits nothing: {inactive}
        </Typography>
      )}
    </>
  );
}
