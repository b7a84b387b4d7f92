import { useEffect, useRef } from 'react';
import { useParams } from 'react-router-dom';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  isClosed,
  type Promotion,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import useInterval from 'react-use/esm/useInterval';
import { Loaded, type LoadState } from '../../loading/Loaded';
import { GateList } from '../GateList';
import { promotionsTranslationRef } from '../messages';
import { PromotionFrame } from '../PromotionFrame';
import { usePromotions } from '../usePromotions';
import { promotionTitle, PROMOTION_WORDS } from '../words/states';
import { StateSign } from '../words/StateSign';
import { ApprovalsCard } from './ApprovalsCard';
import { OutcomeCard } from './OutcomeCard';
import { PromotionActs } from './PromotionActs';
import { PromotionFacts } from './PromotionFacts';

/** Something is being done by itself: look again soon. */
const BUSY_MS = 2_000;
/** Somebody else may do something. */
const OPEN_MS = 15_000;

function againAfter(promotion: Promotion | undefined): number | null {
  if (!promotion || isClosed(promotion.state)) return null;
  return ['checking', 'approved', 'acting'].includes(promotion.state)
    ? BUSY_MS
    : OPEN_MS;
}

/** One promotion: what is asked for, the gates, the approvals, and what came of it. */
export function PromotionPage() {
  const { t } = useTranslationRef(promotionsTranslationRef);
  const { id = '' } = useParams();
  const promotions = usePromotions();
  const asked = useAsyncRetry(() => promotions.get(id), [promotions, id]);
  const { retry } = asked;
  const last = useRef<Promotion>();
  if (asked.value?.id === id) last.current = asked.value;
  // While it is asked for again, and where that fails, what was there stays
  const value =
    asked.value ?? (last.current?.id === id ? last.current : undefined);
  const state: LoadState<Promotion> = {
    ...{ retry, value },
    error: value ? undefined : asked.error,
    loading: asked.loading && !value,
  };
  useInterval(retry, againAfter(value));
  useEffect(() => {
    window.addEventListener('focus', retry);
    return () => window.removeEventListener('focus', retry);
  }, [retry]);
  return (
    <Loaded state={state}>
      {promotion => (
        <PromotionFrame
          title={promotionTitle(t, promotion)}
          actions={<StateSign {...PROMOTION_WORDS[promotion.state]} />}
        >
          <PromotionActs promotion={promotion} onDone={retry} />
          <PromotionFacts promotion={promotion} />
          <InfoCard title={t('gates.title')} subheader={t('gates.about')}>
            <GateList gates={promotion.gates} />
          </InfoCard>
          <ApprovalsCard promotion={promotion} />
          <OutcomeCard promotion={promotion} />
        </PromotionFrame>
      )}
    </Loaded>
  );
}
