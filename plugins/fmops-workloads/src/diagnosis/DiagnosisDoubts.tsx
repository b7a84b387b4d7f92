import Typography from '@material-ui/core/Typography';
import type { Diagnosis } from '@fmops/backstage-plugin-fmops-workloads-common';

/** What is not sure about a diagnosis. */
export function DiagnosisDoubts(props: { diagnosis: Diagnosis }) {
  const { causeNotFound, unverified } = props.diagnosis;
  return (
    <>
      {causeNotFound && (
        <Typography variant="body2" color="textSecondary">
          This is a symptom: nothing that the portal reads tells what lies
          behind it. The log may.
        </Typography>
      )}
      {unverified && (
        <Typography variant="body2" color="textSecondary">
          Not certain: the wording that it is recognised by has not been
          confirmed yet. Compare it with what the cluster says.
        </Typography>
      )}
    </>
  );
}
