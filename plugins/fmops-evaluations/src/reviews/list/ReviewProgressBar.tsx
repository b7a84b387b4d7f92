import { useTranslationRef } from '@backstage/frontend-plugin-api';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { reviewsTranslationRef } from '../messages';

/** How many judgements of all are in. */
export function ReviewProgressBar(props: { review: ReviewCampaign }) {
  const { judged, wanted } = props.review.progress;
  const { t } = useTranslationRef(reviewsTranslationRef);
  const label = t('progress.judgements', { judged, wanted });
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={wanted > 0 ? (100 * judged) / wanted : 0}
        aria-label={label}
      />
    </>
  );
}
