import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Diagnosis } from '@fmops/backstage-plugin-fmops-workloads-common';
import { webAddress } from '../links/webAddress';
import { Facts } from '../run/Facts';
import { describeActors } from './actors';
import { DiagnosisDoubts } from './DiagnosisDoubts';
import { EvidenceList } from './EvidenceList';
import { diagnosisTranslationRef } from './messages';

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
  const { t } = useTranslationRef(diagnosisTranslationRef);
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
          [t('fact.advice'), advice],
          [t('fact.who'), describeActors(t, who)],
          [t('fact.pod'), pod],
          [t('fact.suspects'), suspects?.join(', ')],
          [
            t('fact.runbook'),
            instructions && <Link to={instructions}>{instructions}</Link>,
          ],
        ]}
      />
      <EvidenceList evidence={evidence} />
    </div>
  );
}
