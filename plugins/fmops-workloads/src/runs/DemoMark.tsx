import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ClusterStatus,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { runsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  chip: {
    height: 18,
    margin: 0,
    fontSize: theme.typography.pxToRem(11),
    color: theme.palette.text.secondary,
  },
}));

/** Marks one run or endpoint as demonstration data. */
export function DemoChip() {
  const { chip } = useStyles();
  const { t } = useTranslationRef(runsTranslationRef);
  return (
    <Chip
      className={chip}
      size="small"
      variant="outlined"
      label={t('demo.mark')}
    />
  );
}

/** Says that what follows is demonstration data, where any of it is. */
export function DemoBanner(props: {
  workloads: readonly Workload[];
  clusters: readonly ClusterStatus[];
}) {
  const { t } = useTranslationRef(runsTranslationRef);
  const demo =
    props.workloads.some(w => w.demo) || props.clusters.some(c => c.demo);
  return demo ? (
    <Alert severity="info" data-testid="demo-banner">
      {t('demo.banner')}
    </Alert>
  ) : null;
}
