import { InfoCard } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Promotion } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { FactList } from '../../layout/FactList';
import { Moment } from '../../layout/Moment';
import { Person } from '../words/Person';

/** What is asked for, by whom and why. */
export function PromotionFacts({ promotion }: { promotion: Promotion }) {
  const { model, version, endpoint, stageTitle, formerVersion } = promotion;
  return (
    <InfoCard title="What is asked for">
      <FactList
        facts={[
          { label: 'Model', value: <EntityRefLink entityRef={model} /> },
          { label: 'Version', value: version },
          { label: 'Stage', value: stageTitle },
          ...(endpoint
            ? [
                {
                  label: 'Endpoint',
                  value: <EntityRefLink entityRef={endpoint} />,
                },
              ]
            : []),
          {
            label: 'There until now',
            value: formerVersion ?? 'No version yet',
          },
          {
            label: 'Asked for by',
            value: <Person who={promotion.requestedBy} />,
          },
          { label: 'When', value: <Moment at={promotion.requestedAt} /> },
          ...(promotion.expiresAt
            ? [{ label: 'Lapses', value: <Moment at={promotion.expiresAt} /> }]
            : []),
          { label: 'Why', value: promotion.reason },
          ...(promotion.statusReason
            ? [{ label: 'How it ended', value: promotion.statusReason }]
            : []),
        ]}
      />
    </InfoCard>
  );
}
