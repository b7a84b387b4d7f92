import Button from '@material-ui/core/Button';
import { EmptyState } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { reviewsTranslationRef } from '../messages';
import type { Judging } from './useJudging';

/** Why there is nothing to judge now, and what can be done. */
export function NothingToJudge(props: {
  campaign: ReviewCampaign;
  judging: Judging;
}) {
  const { t } = useTranslationRef(reviewsTranslationRef);
  const { turn, next, undo, busy } = props.judging;
  const held = turn?.heldByOthers ?? 0;
  const isOpen = props.campaign.state === 'open';
  return (
    <EmptyState
      missing="info"
      title={t(isOpen ? 'done.title' : 'done.finished')}
      description={
        isOpen && held > 0
          ? t('done.held', { count: held })
          : t('done.judged', { count: turn?.judged ?? 0 })
      }
      action={
        <>
          {isOpen && (
            <Button
              variant="outlined"
              color="primary"
              onClick={next}
              disabled={busy}
            >
              {t('reviews.refresh')}
            </Button>
          )}{' '}
          {turn?.canUndo && (
            <Button onClick={undo} disabled={busy}>
              {t('judging.undo')}
            </Button>
          )}
        </>
      }
    />
  );
}
