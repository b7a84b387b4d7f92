import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ReviewCampaign,
  ReviewPublication,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { messageOf } from '../../loading/messageOf';
import { reviewResultsTranslationRef } from './messages';
import { StoreForm } from './StoreForm';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1) },
}));

/** Writes the rows to where datasets are: the set that they are of, or the store of a group. */
export function PublishRows(props: {
  review: ReviewCampaign;
  onPublished(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const { review, onPublished } = props;
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const [{ loading, error }, publish] = useAsyncFn(
    async (to: ReviewPublication) => {
      await reviews.publish(review.id, to);
      onPublished();
    },
    [reviews, review.id, onPublished],
  );
  const { dataset, origin } = review.details ?? {};
  if (!dataset) return null;
  return (
    <div className={classes.root}>
      {dataset.set && (
        <Typography>
          {t('dataset.inSet', { version: String(dataset.set.version) })}
        </Typography>
      )}
      {dataset.stored && (
        <Typography>
          {t('dataset.stored', {
            dataset: <EntityRefLink entityRef={dataset.stored} />,
          })}
        </Typography>
      )}
      {origin?.set && !dataset.set && (
        <div>
          <Button
            variant="outlined"
            disabled={loading}
            onClick={() => publish({ type: 'set' })}
          >
            {t('dataset.publish')}
          </Button>
        </div>
      )}
      {!origin?.set && !dataset.stored && (
        <StoreForm
          disabled={loading}
          onStore={store => publish({ type: 'store', ...store })}
        />
      )}
      {error && (
        <Alert severity="error">
          {t('error.notWritten', { reason: messageOf(error) })}
        </Alert>
      )}
    </div>
  );
}
