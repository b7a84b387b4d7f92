import { useParams } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { DatasetCard } from './DatasetCard';
import { EvaluationLinks } from './EvaluationLinks';
import { JudgedItems } from './JudgedItems';
import { reviewResultsTranslationRef } from './messages';
import { ResultTables } from './ResultTables';
import { ReviewFacts } from './ReviewFacts';
import { ReviewHeader } from './ReviewHeader';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
    fontFamily: theme.typography.fontFamily,
  },
}));

/** A review: how far it is, and what it has found for those who may know. */
export function ReviewView() {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const { id = '' } = useParams();
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const state = useAsyncRetry(() => reviews.get(id), [reviews, id]);
  return (
    <Loaded state={state}>
      {review => (
        <div className={classes.root}>
          <ReviewHeader review={review} onChanged={state.retry} />
          <ReviewFacts review={review} />
          <EvaluationLinks review={review} />
          <DatasetCard review={review} onChanged={state.retry} />
          {review.role.seesResults ? (
            <>
              <ResultTables review={review} />
              <JudgedItems review={review} onChanged={state.retry} />
            </>
          ) : (
            review.role.isReviewer &&
            review.state === 'open' && (
              <Alert severity="info">
                {t(
                  review.role.isOwner
                    ? 'view.ownerJudges'
                    : 'view.judgeYourself',
                )}
              </Alert>
            )
          )}
        </div>
      )}
    </Loaded>
  );
}
