import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  GateEvidence,
  GateResult,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { evaluationRouteRef } from '../routes';
import { GATE_WORDS } from './words/states';
import { StateSign } from './words/StateSign';
import { promotionsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  gate: {
    display: 'grid',
    gap: theme.spacing(0.5, 2),
    gridTemplateColumns: 'minmax(8rem, 11rem) minmax(0, 1fr)',
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  digest: { fontFamily: 'monospace', fontSize: '0.75rem' },
}));

const ENTITY = /^[a-z]+:[^/\s]+\/[^/\s]+$/;

/** What a gate was decided by, with a way there. */
function Evidence({ evidence }: { evidence: GateEvidence }) {
  const classes = useStyles();
  const { kind, id, title, digest } = evidence;
  const evaluation = useRouteRef(evaluationRouteRef)?.({ id });
  const text = title ?? id;
  const isRecord = kind === 'evaluation' && evaluation;
  return (
    <li>
      <Typography variant="body2" component="span">
        {isRecord && <Link to={evaluation}>{text}</Link>}
        {!isRecord && ENTITY.test(id) && (
          <EntityRefLink entityRef={id}>{text}</EntityRefLink>
        )}
        {!isRecord && !ENTITY.test(id) && text}{' '}
        <span className={classes.digest} title={digest}>
          {digest.slice(0, 19)}…
        </span>
      </Typography>
    </li>
  );
}

/** The gates of a stage: what came of each, why, and what to do about it. */
export function GateList({ gates }: { gates: readonly GateResult[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(promotionsTranslationRef);
  return gates.length ? (
    <ul className={classes.list}>
      {gates.map(gate => (
        <li
          key={gate.name}
          className={classes.gate}
          data-testid={`gate-${gate.name}`}
        >
          <StateSign {...GATE_WORDS[gate.status]} />
          <div>
            <Typography variant="subtitle2">{gate.title}</Typography>
            <Typography variant="body2">{gate.reason}</Typography>
            {gate.advice && (
              <Typography variant="body2" color="textSecondary">
                {gate.advice}
              </Typography>
            )}
            {gate.evidence.length > 0 && (
              <ul>
                {gate.evidence.map(evidence => (
                  <Evidence
                    key={`${evidence.kind} ${evidence.id}`}
                    evidence={evidence}
                  />
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  ) : (
    <Typography variant="body2" color="textSecondary">
      {t('gates.none')}
    </Typography>
  );
}
