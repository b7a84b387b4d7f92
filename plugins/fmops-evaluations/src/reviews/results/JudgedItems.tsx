import { useState } from 'react';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import TablePagination from '@material-ui/core/TablePagination';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';
import { Loaded } from '../../loading/Loaded';
import { JudgedItemCard } from './JudgedItemCard';
import { reviewResultsTranslationRef } from './messages';

const PAGE = 10;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
}));

/** Items with all that was said of them, those in dispute alone at first. */
export function JudgedItems(props: {
  review: ReviewCampaign;
  onChanged(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const { review, onChanged } = props;
  const { reviews } = useApi(fmopsEvaluationsApiRef);
  const [disputed, setDisputed] = useState(review.reviewersPerItem > 1);
  const [page, setPage] = useState(0);
  const state = useAsyncRetry(
    () =>
      reviews.items(review.id, {
        ...(disputed && { only: 'disagreements' as const }),
        offset: page * PAGE,
        limit: PAGE,
      }),
    [reviews, review, disputed, page],
  );
  return (
    <section aria-label={t('items.title')} className={classes.list}>
      <Typography variant="h6" component="h2">
        {t('items.title')}
      </Typography>
      {review.reviewersPerItem > 1 && (
        <FormControlLabel
          control={
            <Switch
              checked={disputed}
              onChange={(_, checked) => {
                setDisputed(checked);
                setPage(0);
              }}
            />
          }
          label={t('items.disputed')}
        />
      )}
      <Loaded state={state}>
        {({ items, total }) => (
          <>
            {total === 0 && (
              <Typography color="textSecondary">
                {t(disputed ? 'items.noneDisputed' : 'items.none')}
              </Typography>
            )}
            {items.map(item => (
              <JudgedItemCard
                key={item.id}
                review={review}
                item={item}
                onResolved={() => {
                  state.retry();
                  onChanged();
                }}
              />
            ))}
            {total > PAGE && (
              <TablePagination
                component="div"
                count={total}
                page={page}
                rowsPerPage={PAGE}
                rowsPerPageOptions={[]}
                onPageChange={(_, to) => setPage(to)}
                backIconButtonText={t('items.previous')}
                nextIconButtonText={t('items.next')}
                labelDisplayedRows={({ from, to }) =>
                  t('items.range', { from, to, total })
                }
              />
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
