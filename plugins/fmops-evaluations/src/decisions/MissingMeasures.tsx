import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { MissingMeasure } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { decisionsTranslationRef } from './messages';

const LINES = {
  quality: 'missing.quality',
  cost: 'missing.cost',
  speed: 'missing.speed',
} as const;

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** What would count and is not known, by model. */
export function MissingMeasures(props: { missing: readonly MissingMeasure[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(decisionsTranslationRef);
  const { missing } = props;
  return missing.length > 0 ? (
    <Alert severity="info">
      <Typography variant="body2">{t('missing.title')}</Typography>
      <ul className={classes.list}>
        {missing.map(({ candidate, criterion, measures }) => (
          <li key={`${candidate.id} ${criterion}`}>
            {t(LINES[criterion], {
              model: candidate.title,
              measures: measures.join('; '),
            })}
          </li>
        ))}
      </ul>
    </Alert>
  ) : null;
}
