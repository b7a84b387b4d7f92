import {
  EmptyState,
  Progress,
  ResponseErrorPanel,
} from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useNavigate } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { RecentTunings } from './RecentTunings';
import { TuningForm } from './TuningForm';
import { useModelsClients } from './useModelsClients';

const useStyles = makeStyles(theme => ({
  page: { display: 'grid', gap: theme.spacing(3), justifyItems: 'start' },
}));

/** Where a model is made from a file. */
export function StartPage() {
  const classes = useStyles();
  const navigate = useNavigate();
  const { datasets } = useModelsClients();
  const stores = useAsyncRetry(() => datasets.stores(), [datasets]);
  if (stores.error) {
    return (
      <>
        <ResponseErrorPanel error={stores.error} />
        <Button onClick={stores.retry}>Try again</Button>
      </>
    );
  }
  if (!stores.value) return <Progress />;
  if (stores.value.length === 0) {
    return (
      <EmptyState
        missing="content"
        title="None of your teams has a place for its data"
        description="Ask a platform engineer to give your team a store (fmops.tuning.stores)."
      />
    );
  }
  return (
    <div className={classes.page}>
      <Typography>
        Give the portal examples of what you want, and it makes a model that has
        learned from them. Nobody outside of your team sees the data.
      </Typography>
      <TuningForm stores={stores.value} onStarted={({ id }) => navigate(id)} />
      <RecentTunings />
    </div>
  );
}
