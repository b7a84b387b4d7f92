import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  reviewCreatePermission,
  type PlaygroundEndpoint,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { handAnswers } from '../../reviews/handed/handedAnswers';
import { newReviewRouteRef } from '../../routes';
import type { Turn } from '../session/Turn';
import { answersToReview } from './answersToReview';
import { playgroundHandoverTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
}));

/** Takes the answers to the form of a new review; nothing where the reader may start none. */
export function HandOver(props: {
  turns: readonly Turn[];
  endpoints: readonly PlaygroundEndpoint[];
  user: string;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundHandoverTranslationRef);
  const { turns, endpoints, user } = props;
  const navigate = useNavigate();
  const path = useRouteRef(newReviewRouteRef)?.();
  const { allowed } = usePermission({ permission: reviewCreatePermission });
  const [tooLong, setTooLong] = useState(false);
  const items = answersToReview(turns, endpoints);
  if (!allowed || !path || items.length === 0) return null;
  return (
    <div className={classes.root}>
      <Button
        size="small"
        variant="outlined"
        onClick={() => {
          if (handAnswers(user, items)) navigate(`${path}?from=playground`);
          else setTooLong(true);
        }}
      >
        {t('review.start')}
      </Button>
      <Typography variant="caption" color="textSecondary">
        {items.some(({ answers }) => answers.length > 1)
          ? t('review.sideBySide')
          : t('review.scored')}
      </Typography>
      {tooLong && (
        <Typography variant="caption" color="error" role="alert">
          {t('review.tooLong')}
        </Typography>
      )}
    </div>
  );
}
