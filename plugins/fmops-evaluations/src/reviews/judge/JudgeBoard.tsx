import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { messageOf } from '../../loading/messageOf';
import { reviewsTranslationRef } from '../messages';
import { nameOfRef } from '../words/nameOfRef';
import { JudgeHeader } from './JudgeHeader';
import { JudgePanel } from './JudgePanel';
import { NothingToJudge } from './NothingToJudge';
import { useJudging } from './useJudging';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    // Texts of any width stay inside
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    fontFamily: theme.typography.fontFamily,
  },
}));

/** The item that the reviewer holds, with what went wrong on the way to it. */
export function JudgeBoard(props: { campaign: ReviewCampaign }) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewsTranslationRef);
  const { campaign } = props;
  const judging = useJudging(campaign);
  const { turn, error, next } = judging;
  const assignment = turn?.assignment;
  return (
    <div className={classes.root}>
      {turn && <JudgeHeader campaign={campaign} turn={turn} />}
      {turn?.revealed && (
        <Alert severity="info">
          {t('judging.revealed', {
            models: turn.revealed
              .map(({ label, model }) => `${label}: ${nameOfRef(model)}`)
              .join(', '),
          })}
        </Alert>
      )}
      {error && (
        <Alert
          severity="error"
          action={
            <Button color="inherit" size="small" onClick={next}>
              {t('judging.goOn')}
            </Button>
          }
        >
          {messageOf(error)}
        </Alert>
      )}
      {!turn && !error && <Progress />}
      {turn && !assignment && (
        <NothingToJudge campaign={campaign} judging={judging} />
      )}
      {assignment && (
        <JudgePanel
          campaign={campaign}
          assignment={assignment}
          judging={judging}
        />
      )}
    </div>
  );
}
