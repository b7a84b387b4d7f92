import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { DiagnosisEvidence } from '@fmops/backstage-plugin-fmops-workloads-common';
import { Moment } from '../time/Moment';

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

function placeOf({ kind, name, container }: DiagnosisEvidence['object']) {
  const object = `${kind} ${name}`;
  return container ? `${object}, container ${container}` : object;
}

/** What the cluster said, word for word, about which object and when; folded until asked for. */
export function EvidenceList(props: {
  evidence: readonly DiagnosisEvidence[];
}) {
  const classes = useStyles();
  const { evidence } = props;
  if (evidence.length === 0) {
    return null;
  }
  return (
    <details className={classes.root} data-testid="why-evidence">
      <summary className={classes.summary}>
        What the cluster says ({evidence.length})
      </summary>
      <ul className={classes.list}>
        {evidence.map(({ object, reason, message, at }) => (
          <li
            key={`${placeOf(object)} ${reason} ${message}`}
            className={classes.item}
          >
            <p className={classes.message}>
              {[reason, message].filter(Boolean).join(': ')}
            </p>
            <Typography variant="caption" color="textSecondary">
              {placeOf(object)}
              {' · '}
              {at ? <Moment time={at} /> : 'time not known'}
            </Typography>
          </li>
        ))}
      </ul>
    </details>
  );
}
