import { makeStyles } from '@material-ui/core/styles';
import ArrowIcon from '@material-ui/icons/ChevronRight';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Diagnosis,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { layerPath, layerTitle } from './layers';
import { diagnosisTranslationRef } from './messages';

const MARKS = { holds: 'path.holds', named: 'path.named' } as const;

const useStyles = makeStyles(theme => ({
  path: {
    display: 'flex',
    flexWrap: 'wrap',
    rowGap: theme.spacing(0.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
    ...theme.typography.body2,
    color: theme.palette.text.secondary,
  },
  step: { display: 'flex', alignItems: 'center' },
  named: {
    color: theme.palette.text.primary,
    borderBottom: `2px dotted ${theme.palette.text.secondary}`,
  },
  holds: {
    padding: theme.spacing(0.25, 1),
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.warning.main}`,
    color: theme.palette.text.primary,
    fontWeight: 700,
  },
}));

/** The way from the queue to the endpoint, and where on it the workload is held up. */
export function LayerPath(props: {
  workload: Workload;
  diagnoses: readonly Diagnosis[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(diagnosisTranslationRef);
  return (
    <ol className={classes.path} aria-label={t('path.label')}>
      {layerPath(props.workload, props.diagnoses).map(
        ({ layer, mark }, index) => (
          <li
            key={layer}
            className={classes.step}
            aria-current={mark === 'holds' ? 'step' : undefined}
          >
            {index > 0 && <ArrowIcon fontSize="small" />}
            <span
              className={mark && classes[mark]}
              title={mark && t(MARKS[mark])}
              data-mark={mark}
            >
              {layerTitle(t, layer)}
            </span>
          </li>
        ),
      )}
    </ol>
  );
}
