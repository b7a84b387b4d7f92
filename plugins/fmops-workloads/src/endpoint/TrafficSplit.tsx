import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { WorkloadEndpoint } from '@fmops/backstage-plugin-fmops-workloads-common';
import { endpointTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.5) },
  bar: {
    display: 'flex',
    height: 10,
    borderRadius: 5,
    overflow: 'hidden',
    background: theme.palette.action.disabledBackground,
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'baseline',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  swatch: { flex: 'none', width: 10, height: 10, borderRadius: 2 },
}));

/** Which revision gets how many of the requests, as a bar and in words. */
export function TrafficSplit(props: {
  traffic: NonNullable<WorkloadEndpoint['traffic']>;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(endpointTranslationRef);
  const { primary, warning, info, success } = useTheme().palette;
  const stable = [primary.main, info.main, success.main];
  const parts = props.traffic.map((part, index) => ({
    ...part,
    color: part.canary ? warning.main : stable[index % stable.length],
    text: t(part.canary ? 'traffic.canary' : 'traffic.part', {
      percent: String(part.percent),
      revision: part.revision,
    }),
  }));
  return (
    <div className={classes.root} data-testid="endpoint-traffic">
      <div
        className={classes.bar}
        role="img"
        aria-label={t('traffic.label', {
          parts: parts.map(({ text }) => text).join(', '),
        })}
      >
        {parts.map(({ revision, percent, color }) => (
          <div
            key={revision}
            style={{ width: `${percent}%`, background: color }}
          />
        ))}
      </div>
      <ul className={classes.list}>
        {parts.map(({ revision, text, color }) => (
          <li key={revision} className={classes.item}>
            <span className={classes.swatch} style={{ background: color }} />
            <Typography variant="body2">{text}</Typography>
          </li>
        ))}
      </ul>
    </div>
  );
}
