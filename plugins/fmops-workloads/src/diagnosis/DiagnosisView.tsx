import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { Diagnosis } from '@fmops/backstage-plugin-fmops-workloads-common';
import { webAddress } from '../links/webAddress';
import { Facts } from '../run/Facts';
import { describeActors } from './actors';
import { DiagnosisDoubts } from './DiagnosisDoubts';
import { EvidenceList } from './EvidenceList';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
}));

/**
 * One diagnosis: its sentence as the caller shows it, what to do, who must act,
 * and the evidence. How many pods failed afterwards is part of the sentence.
 */
export function DiagnosisView(props: {
  diagnosis: Diagnosis;
  children: ReactNode;
}) {
  const classes = useStyles();
  const { diagnosis, children } = props;
  const { advice, who, pod, suspects, runbook, evidence } = diagnosis;
  const instructions = webAddress(runbook)?.href;
  return (
    <div
      className={classes.root}
      data-testid="diagnosis"
      data-rule={diagnosis.ruleId}
    >
      {children}
      <DiagnosisDoubts diagnosis={diagnosis} />
      <Facts
        facts={[
          ['What to do', advice],
          ['Who must act', describeActors(who)],
          ['Pod', pod],
          ['Look at', suspects?.join(', ')],
          [
            'Instructions',
            instructions && <Link to={instructions}>{instructions}</Link>,
          ],
        ]}
      />
      <EvidenceList evidence={evidence} />
    </div>
  );
}
