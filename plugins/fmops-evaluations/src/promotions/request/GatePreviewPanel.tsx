import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { PromotionRequest } from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { Loaded } from '../../loading/Loaded';
import { Approvers } from '../Approvers';
import { GateList } from '../GateList';
import { promotionsTranslationRef } from '../messages';
import { usePromotions } from '../usePromotions';

/** What the gates say now, who would have to approve, and what would happen. */
export function GatePreviewPanel(props: {
  request: Omit<PromotionRequest, 'reason'>;
}) {
  const { t } = useTranslationRef(promotionsTranslationRef);
  const promotions = usePromotions();
  const { kind, model, version, endpoint, stage } = props.request;
  const state = useAsyncRetry(
    () =>
      promotions.preview({
        ...{ kind, model, stage },
        ...(version && { version }),
        ...(endpoint && { endpoint }),
      }),
    [promotions, kind, model, version, endpoint, stage],
  );
  return (
    <section aria-label={t('preview.title')}>
      <Typography variant="h6" component="h2" gutterBottom>
        {t('preview.title')}
      </Typography>
      <Loaded state={state}>
        {({ gates, approvals, action }) => (
          <>
            <GateList gates={gates} />
            <Typography variant="body2">
              {approvals.length
                ? t('preview.approvals', {
                    approvals: (
                      <>
                        {approvals.map((approval, index) => (
                          <span key={approval.groups.join()}>
                            {index > 0 && ', '}
                            <Approvers {...approval} />
                          </span>
                        ))}
                      </>
                    ),
                  })
                : t('preview.noApproval')}
            </Typography>
            <Typography variant="body2">{action.title}</Typography>
          </>
        )}
      </Loaded>
    </section>
  );
}
