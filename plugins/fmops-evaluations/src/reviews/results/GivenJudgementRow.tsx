import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  GivenJudgement,
  JudgedItem,
  ReviewCampaign,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { messageOf } from '../../loading/messageOf';
import { nameOfRef } from '../words/nameOfRef';
import { ChangedTexts } from './ChangedTexts';
import { judgementWords, saidWith } from './judgementWords';
import { reviewResultsTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    paddingTop: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  words: { whiteSpace: 'pre-wrap' },
}));

/** What one person has said; the owner can make it the valid one. */
export function GivenJudgementRow(props: {
  review: ReviewCampaign;
  item: JudgedItem;
  given: GivenJudgement;
  canChoose: boolean;
  onResolved(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const { review, item, given, canChoose, onResolved } = props;
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const [{ loading, error }, choose] = useAsyncFn(async () => {
    await reviews.resolve(review.id, item.id, given.id);
    onResolved();
  }, [reviews, review.id, item.id, given.id, onResolved]);
  const said = saidWith(given.judgement);
  const isValid = item.resolution?.judgementId === given.id;
  return (
    <div className={classes.root}>
      <div className={classes.line}>
        <Typography variant="body2">
          {nameOfRef(given.reviewer)}:{' '}
          <b>{judgementWords(t, given.judgement)}</b>
        </Typography>
        {isValid && item.resolution && (
          <Typography variant="body2" color="textSecondary">
            {t('given.validBy', { person: nameOfRef(item.resolution.by) })}
          </Typography>
        )}
        {canChoose && !isValid && (
          <Button size="small" onClick={choose} disabled={loading}>
            {t('given.makeValid')}
          </Button>
        )}
      </div>
      {said && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.words}
        >
          {said}
        </Typography>
      )}
      <ChangedTexts judgement={given.judgement} />
      {error && (
        <Alert severity="error">
          {t('error.unchanged', { reason: messageOf(error) })}
        </Alert>
      )}
    </div>
  );
}
