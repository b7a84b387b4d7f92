import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  QueueCapacity,
  QueueQuota,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { describeQuota } from './describeQuota';
import { capacityTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  quota: { minWidth: '10rem', '& + &': { marginTop: theme.spacing(0.5) } },
  bar: {
    display: 'flex',
    height: 8,
    borderRadius: 3,
    overflow: 'hidden',
    background: theme.palette.action.disabledBackground,
  },
  used: { background: theme.palette.primary.main },
  borrowed: { background: theme.palette.warning.main },
}));

/** Resources of vendors have a domain; cores and memory come after them. */
function byAccelerator(a: QueueQuota, b: QueueQuota): number {
  const rank = ({ resource }: QueueQuota) => (resource.includes('/') ? 0 : 1);
  return rank(a) - rank(b);
}

/** Quota of a queue by flavour and resource, and how much of it is used. */
export function QuotaBars({
  queue,
  complete,
}: {
  queue: QueueCapacity;
  /** Whether quotas are told to this reader. */
  complete: boolean;
}) {
  const { t } = useTranslationRef(capacityTranslationRef);
  const { quotas } = queue;
  if (!quotas) {
    return <>{complete ? t('value.unknown') : t('value.hidden')}</>;
  }
  return quotas.length === 0 ? (
    <>{t('value.none')}</>
  ) : (
    <>
      {[...quotas].sort(byAccelerator).map(quota => (
        <Quota key={`${quota.flavor} ${quota.resource}`} quota={quota} />
      ))}
    </>
  );
}

function Quota({ quota }: { quota: QueueQuota }) {
  const classes = useStyles();
  const { t } = useTranslationRef(capacityTranslationRef);
  const { flavor, resource, used, borrowed, nominal } = quota;
  const whole = Math.max(nominal, used);
  const share = (part: number) => `${whole > 0 ? (100 * part) / whole : 0}%`;
  return (
    <div className={classes.quota}>
      {resource.includes('/') && (
        // The text below says the same.
        <div className={classes.bar} aria-hidden>
          <div
            className={classes.used}
            style={{ width: share(used - borrowed) }}
          />
          <div
            className={classes.borrowed}
            style={{ width: share(borrowed) }}
          />
        </div>
      )}
      <Typography variant="caption" component="div">
        {describeQuota(t, quota)}
        <Typography variant="caption" color="textSecondary">
          {' '}
          ({flavor})
        </Typography>
      </Typography>
    </div>
  );
}
