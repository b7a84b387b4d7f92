import Button from '@material-ui/core/Button';
import { EmptyState } from '@backstage/core-components';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Judging } from './useJudging';

/** Why there is nothing to judge now, and what can be done. */
export function NothingToJudge(props: {
  campaign: ReviewCampaign;
  judging: Judging;
}) {
  const { turn, next, undo, busy } = props.judging;
  const held = turn?.heldByOthers ?? 0;
  const isOpen = props.campaign.state === 'open';
  return (
    <EmptyState
      missing="info"
      title={isOpen ? 'You are done here' : 'This review is finished'}
      description={
        isOpen && held > 0
          ? `Others hold the last ${held} items now. What they leave comes back to you: look again later.`
          : `You have judged ${turn?.judged ?? 0} items. Thank you.`
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
              Look again
            </Button>
          )}{' '}
          {turn?.canUndo && (
            <Button onClick={undo} disabled={busy}>
              Undo the last
            </Button>
          )}
        </>
      }
    />
  );
}
