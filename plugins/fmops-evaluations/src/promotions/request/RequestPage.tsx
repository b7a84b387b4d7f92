import { useSearchParams } from 'react-router-dom';
import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Loaded } from '../../loading/Loaded';
import { promotionsTranslationRef } from '../messages';
import { PromotionFrame } from '../PromotionFrame';
import { RequestForm } from './RequestForm';
import { useStages } from './useStages';

/** Where a promotion is asked for; what is in the query is filled in. */
export function RequestPage() {
  const { t } = useTranslationRef(promotionsTranslationRef);
  const [params] = useSearchParams();
  const stages = useStages();
  const given = (name: string) => params.get(name) ?? undefined;
  const rollback = given('kind') === 'rollback';
  return (
    <PromotionFrame title={t(rollback ? 'request.goBack' : 'request.promote')}>
      <Loaded state={stages}>
        {items => (
          <InfoCard>
            <RequestForm
              stages={items}
              given={{
                kind: rollback ? 'rollback' : 'promotion',
                model: given('model'),
                version: given('version'),
                endpoint: given('endpoint'),
                stage: given('stage') ?? items[0]?.name,
              }}
            />
          </InfoCard>
        )}
      </Loaded>
    </PromotionFrame>
  );
}
