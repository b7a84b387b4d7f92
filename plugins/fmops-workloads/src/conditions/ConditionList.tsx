import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import GoodIcon from '@material-ui/icons/CheckCircleOutline';
import UndecidedIcon from '@material-ui/icons/HelpOutline';
import BadIcon from '@material-ui/icons/ErrorOutline';
import NeutralIcon from '@material-ui/icons/RadioButtonUnchecked';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadCondition } from '@fmops/backstage-plugin-fmops-workloads-common';
import { Moment } from '../time/Moment';
import { conditionsTranslationRef } from './messages';
import { verdictOf, type Verdict } from './verdict';

const HOLDS = new Map<string, 'holds.true' | 'holds.false' | 'holds.undecided'>(
  [
    ['True', 'holds.true'],
    ['False', 'holds.false'],
    ['Unknown', 'holds.undecided'],
  ],
);

const ICONS: Record<Verdict, typeof GoodIcon> = {
  good: GoodIcon,
  bad: BadIcon,
  undecided: UndecidedIcon,
  neutral: NeutralIcon,
};

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  condition: { display: 'flex', gap: theme.spacing(1), minWidth: 0 },
  text: { minWidth: 0 },
  good: { color: theme.palette.success.main },
  bad: { color: theme.palette.error.main },
  undecided: { color: theme.palette.warning.main },
  neutral: { color: theme.palette.text.secondary },
}));

/** What the controller of an object says of it, by type; text from the cluster. */
export function ConditionList(props: {
  conditions: readonly WorkloadCondition[];
  /** Whose they are. */
  label: string;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(conditionsTranslationRef);
  return (
    <ul className={classes.list} aria-label={props.label}>
      {props.conditions.map(condition => {
        const { type, status, reason, message, since } = condition;
        const verdict = verdictOf(condition);
        const Icon = ICONS[verdict];
        const holds = HOLDS.get(status);
        return (
          <li key={type} className={classes.condition} data-verdict={verdict}>
            <Icon aria-hidden fontSize="small" className={classes[verdict]} />
            <div className={classes.text}>
              <Typography variant="body2">
                {type}: {holds ? t(holds) : status}
              </Typography>
              <Typography
                variant="caption"
                color="textSecondary"
                component="div"
              >
                {[reason, message].filter(Boolean).join(' · ')}
                {since && (
                  <>
                    {(reason || message) && ' · '}
                    <Moment time={since} />
                  </>
                )}
              </Typography>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
