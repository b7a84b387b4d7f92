import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { InfoCard } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ReviewCampaign,
  ReviewExportPart,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { messageOf } from '../../loading/messageOf';
import { reviewResultsTranslationRef } from './messages';
import { PublishRows } from './PublishRows';
import { saveBlob } from './saveBlob';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1) },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  digest: { fontFamily: 'monospace', overflowWrap: 'anywhere' },
}));

const FILES = [
  ['rows', 'dataset.downloadRows'],
  ['provenance', 'dataset.downloadProvenance'],
] as const;

/** The new version of the dataset, and the ways to take it away. */
export function DatasetCard(props: {
  review: ReviewCampaign;
  onChanged(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const { review, onChanged } = props;
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const [{ loading, error }, download] = useAsyncFn(
    async (part: ReviewExportPart) =>
      saveBlob(
        `review-${review.id}-${part}.jsonl`,
        await reviews.download(review.id, part),
      ),
    [reviews, review.id],
  );
  const dataset = review.details?.dataset;
  if (!dataset || !review.role.isOwner) return null;
  return (
    <InfoCard title={t('dataset.title')}>
      <div className={classes.root}>
        <Typography>
          {t('dataset.rows', {
            count: dataset.rows,
            changed: dataset.changed,
            rejected: dataset.rejected,
          })}
        </Typography>
        {dataset.undecided > 0 && (
          <Alert severity="warning">
            {t('dataset.undecided', { undecided: dataset.undecided })}
          </Alert>
        )}
        <Typography variant="body2" className={classes.digest}>
          SHA-256 {dataset.sha256}
        </Typography>
        <div className={classes.actions}>
          {FILES.map(([part, title]) => (
            <Button
              key={part}
              variant="outlined"
              disabled={loading}
              onClick={() => download(part)}
            >
              {t(title)}
            </Button>
          ))}
        </div>
        {error && (
          <Alert severity="error">
            {t('error.notDownloaded', { reason: messageOf(error) })}
          </Alert>
        )}
        <PublishRows review={review} onPublished={onChanged} />
      </div>
    </InfoCard>
  );
}
