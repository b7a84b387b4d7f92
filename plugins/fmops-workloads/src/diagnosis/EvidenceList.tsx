import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { DiagnosisEvidence } from '@fmops/backstage-plugin-fmops-workloads-common';
import { Moment } from '../time/Moment';
import { diagnosisTranslationRef, type DiagnosisMessages } from './messages';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0 },
  summary: {
    ...theme.typography.body2,
    cursor: 'pointer',
    width: 'fit-content',
    paddingRight: theme.spacing(0.5),
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { padding: theme.spacing(0.75, 0), overflowWrap: 'anywhere' },
  message: {
    ...theme.typography.body2,
    fontFamily: 'monospace',
    whiteSpace: 'pre-wrap',
    margin: 0,
  },
}));

function placeOf(
  t: DiagnosisMessages,
  { kind, name, container }: DiagnosisEvidence['object'],
): string {
  const object = `${kind} ${name}`;
  return container ? t('evidence.container', { object, container }) : object;
}

/** What the cluster said, word for word, about which object and when; folded until asked for. */
export function EvidenceList(props: {
  evidence: readonly DiagnosisEvidence[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(diagnosisTranslationRef);
  const { evidence } = props;
  if (evidence.length === 0) {
    return null;
  }
  return (
    <details className={classes.root} data-testid="why-evidence">
      <summary className={classes.summary}>
        {t('evidence.title', { number: String(evidence.length) })}
      </summary>
      <ul className={classes.list}>
        {evidence.map(({ object, reason, message, at }) => (
          <li
            key={`${placeOf(t, object)} ${reason} ${message}`}
            className={classes.item}
          >
            <p className={classes.message}>
              {[reason, message].filter(Boolean).join(': ')}
            </p>
            <Typography variant="caption" color="textSecondary">
              {placeOf(t, object)}
              {' · '}
              {at ? <Moment time={at} /> : t('evidence.noTime')}
            </Typography>
          </li>
        ))}
      </ul>
    </details>
  );
}
