import {
  EmptyState,
  Progress,
  ResponseErrorPanel,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useNavigate } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fineTuningTranslationRef } from './messages';
import { RecentTunings } from './RecentTunings';
import { TuningForm } from './TuningForm';
import { useModelsClients } from './useModelsClients';

const useStyles = makeStyles(theme => ({
  page: { display: 'grid', gap: theme.spacing(3), justifyItems: 'start' },
}));

/** Where a model is made from a file. */
export function StartPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(fineTuningTranslationRef);
  const navigate = useNavigate();
  const { datasets } = useModelsClients();
  const stores = useAsyncRetry(() => datasets.stores(), [datasets]);
  if (stores.error) {
    return (
      <>
        <ResponseErrorPanel error={stores.error} />
        <Button onClick={stores.retry}>{t('page.retry')}</Button>
      </>
    );
  }
  if (!stores.value) return <Progress />;
  if (stores.value.length === 0) {
    return (
      <EmptyState
        missing="content"
        title={t('start.noStore')}
        description={t('start.noStoreHelp')}
      />
    );
  }
  return (
    <div className={classes.page}>
      <Typography>{t('start.about')}</Typography>
      <TuningForm stores={stores.value} onStarted={({ id }) => navigate(id)} />
      <RecentTunings />
    </div>
  );
}
