import { useState } from 'react';
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ReviewCampaign,
  ReviewTurn,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { AllReviewsLink } from '../list/AllReviewsLink';
import { DueDate } from '../list/DueDate';
import { reviewsTranslationRef } from '../messages';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
}));

/** What is judged here, how much of it is left, and what to look at. */
export function JudgeHeader(props: {
  campaign: ReviewCampaign;
  turn: ReviewTurn;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewsTranslationRef);
  const { title, instructions, dueAt } = props.campaign;
  const { judged, waiting } = props.turn;
  const [isFirst] = useState(judged === 0);
  const progress = t('judging.progress', { judged, waiting });
  return (
    <div className={classes.root}>
      <AllReviewsLink />
      <Typography variant="h5" component="h1" className={classes.words}>
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary" role="status">
        {progress}
        {dueAt && (
          <>
            {', '}
            <DueDate dueAt={dueAt} />
          </>
        )}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={waiting + judged > 0 ? (100 * judged) / (waiting + judged) : 100}
        aria-label={progress}
      />
      {instructions && (
        <Accordion variant="outlined" defaultExpanded={isFirst}>
          <AccordionSummary expandIcon={<ExpandMoreIcon />}>
            {t('judging.instructions')}
          </AccordionSummary>
          <AccordionDetails>
            <Typography variant="body2" className={classes.words}>
              {instructions}
            </Typography>
          </AccordionDetails>
        </Accordion>
      )}
    </div>
  );
}
