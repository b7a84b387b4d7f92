import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Diagnosis } from '@fmops/backstage-plugin-fmops-workloads-common';
import { DiagnosisView } from './DiagnosisView';
import { layerTitle } from './layers';
import { diagnosisTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  summary: { ...theme.typography.subtitle1, cursor: 'pointer' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(1.5, 0, 0.5),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
}));

/** What else was found, which may be another cause or a consequence. */
export function FurtherDiagnoses(props: { diagnoses: readonly Diagnosis[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(diagnosisTranslationRef);
  const { diagnoses } = props;
  if (diagnoses.length === 0) {
    return null;
  }
  return (
    <details>
      <summary className={classes.summary}>
        {t('further.title', { number: String(diagnoses.length) })}
      </summary>
      <ul className={classes.list} aria-label={t('further.label')}>
        {diagnoses.map(diagnosis => (
          <li key={diagnosis.ruleId} className={classes.item}>
            <DiagnosisView diagnosis={diagnosis}>
              <Typography>
                {t('further.sentence', {
                  layer: layerTitle(t, diagnosis.layer),
                  sentence: diagnosis.sentence,
                })}
              </Typography>
            </DiagnosisView>
          </li>
        ))}
      </ul>
    </details>
  );
}
