import { InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Promotion } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { FactList } from '../../layout/FactList';
import { Moment } from '../../layout/Moment';
import { promotionsTranslationRef } from '../messages';
import { Person } from '../words/Person';

/** What is asked for, by whom and why. */
export function PromotionFacts({ promotion }: { promotion: Promotion }) {
  const { t } = useTranslationRef(promotionsTranslationRef);
  const { model, version, endpoint, stageTitle, formerVersion } = promotion;
  return (
    <InfoCard title={t('facts.title')}>
      <FactList
        facts={[
          {
            label: t('facts.model'),
            value: <EntityRefLink entityRef={model} />,
          },
          { label: t('facts.version'), value: version },
          { label: t('facts.stage'), value: stageTitle },
          ...(endpoint
            ? [
                {
                  label: t('facts.endpoint'),
                  value: <EntityRefLink entityRef={endpoint} />,
                },
              ]
            : []),
          {
            label: t('facts.former'),
            value: formerVersion ?? t('facts.noFormer'),
          },
          {
            label: t('facts.by'),
            value: <Person who={promotion.requestedBy} />,
          },
          {
            label: t('facts.when'),
            value: <Moment at={promotion.requestedAt} />,
          },
          ...(promotion.expiresAt
            ? [
                {
                  label: t('facts.lapses'),
                  value: <Moment at={promotion.expiresAt} />,
                },
              ]
            : []),
          { label: t('facts.why'), value: promotion.reason },
          ...(promotion.statusReason
            ? [{ label: t('facts.ended'), value: promotion.statusReason }]
            : []),
        ]}
      />
    </InfoCard>
  );
}
