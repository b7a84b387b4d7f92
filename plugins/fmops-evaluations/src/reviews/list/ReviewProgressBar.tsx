import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** How many judgements of all are in. */
export function ReviewProgressBar(props: { review: ReviewCampaign }) {
  const { judged, wanted } = props.review.progress;
  const label = `${judged.toLocaleString('en-US')} of ${wanted.toLocaleString(
    'en-US',
  )} judgements`;
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
