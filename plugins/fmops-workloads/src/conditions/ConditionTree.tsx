import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  WorkloadDetails,
  WorkloadPart,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { ConditionList } from './ConditionList';
import { conditionsTranslationRef } from './messages';
import { isWell } from './verdict';

const useStyles = makeStyles(theme => ({
  parts: {
    listStyle: 'none',
    margin: 0,
    marginTop: theme.spacing(1),
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
  },
  summary: {
    ...theme.typography.body2,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  trouble: { color: theme.palette.error.main },
  branch: {
    marginTop: theme.spacing(1),
    marginLeft: theme.spacing(0.75),
    paddingLeft: theme.spacing(1.5),
    borderLeft: `1px solid ${theme.palette.divider}`,
    minWidth: 0,
  },
}));

/**
 * What the controllers say of a workload and of all that was made for it. Where
 * something does not hold, the tree is unfolded down to it.
 */
export function ConditionTree(props: {
  conditions: NonNullable<WorkloadDetails['conditions']>;
  parts?: readonly WorkloadPart[];
}) {
  const { t } = useTranslationRef(conditionsTranslationRef);
  const { conditions, parts = [] } = props;
  return (
    <InfoCard title={t('tree.title')}>
      {conditions.length === 0 && parts.length === 0 && (
        <Typography color="textSecondary">{t('tree.none')}</Typography>
      )}
      <ConditionList conditions={conditions} label={t('tree.title')} />
      <Parts parts={parts} />
    </InfoCard>
  );
}

function Parts({ parts }: { parts: readonly WorkloadPart[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(conditionsTranslationRef);
  return parts.length === 0 ? null : (
    <ul className={classes.parts} aria-label={t('tree.parts')}>
      {parts.map(part => (
        <li key={`${part.kind} ${part.name}`}>
          <Part part={part} />
        </li>
      ))}
    </ul>
  );
}

function Part({ part }: { part: WorkloadPart }) {
  const classes = useStyles();
  const { t } = useTranslationRef(conditionsTranslationRef);
  const { kind, name, conditions, parts = [] } = part;
  const well = isWell(part);
  return (
    <details open={!well}>
      <summary className={classes.summary}>
        {kind} {name}{' '}
        <Typography
          variant="caption"
          component="span"
          className={well ? undefined : classes.trouble}
          color="textSecondary"
        >
          {well ? t('part.well') : t('part.notWell')}
        </Typography>
      </summary>
      <div className={classes.branch}>
        {conditions.length === 0 && parts.length === 0 && (
          <Typography variant="caption" color="textSecondary">
            {t('part.noConditions')}
          </Typography>
        )}
        <ConditionList
          conditions={conditions}
          label={t('part.conditions', { kind, name })}
        />
        <Parts parts={parts} />
      </div>
    </details>
  );
}
