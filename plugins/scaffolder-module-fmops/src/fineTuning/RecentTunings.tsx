import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useAsync from 'react-use/esm/useAsync';
import { PageDateFormat } from '@fmops/backstage-plugin-fmops-models-react';
import { fineTuningTranslationRef } from './messages';
import { useModelsClients } from './useModelsClients';

const SHOWN = 10;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', padding: 0, margin: theme.spacing(1, 0) },
}));

const date = new PageDateFormat({
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** The newest of the user's teams, to come back to. */
export function RecentTunings() {
  const classes = useStyles();
  const { t } = useTranslationRef(fineTuningTranslationRef);
  const { fineTunings } = useModelsClients();
  const { value = [], error } = useAsync(
    () => fineTunings.list(),
    [fineTunings],
  );
  if (error) {
    return (
      <Typography color="error" role="alert">
        {t('recent.failed', { error: error.message })}
      </Typography>
    );
  }
  if (value.length === 0) return null;
  return (
    <section>
      <Typography variant="h6" component="h2">
        {t('recent.title')}
      </Typography>
      <ul className={classes.list}>
        {value.slice(0, SHOWN).map(({ id, name, startedAt }) => (
          <li key={id}>
            <Link to={id}>{name}</Link>{' '}
            <Typography component="span" variant="body2" color="textSecondary">
              {date.format(new Date(startedAt))}
            </Typography>
          </li>
        ))}
      </ul>
    </section>
  );
}
