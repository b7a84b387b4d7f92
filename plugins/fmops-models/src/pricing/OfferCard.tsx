import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import Typography from '@material-ui/core/Typography';
import { ExternalLink } from '../facts/ExternalLink';
import { FactGrid } from '../facts/FactGrid';
import { factsTranslationRef } from '../facts/messages';
import { OverviewCard } from '../overview/OverviewCard';
import { pricingTranslationRef } from './messages';
import { offerFacts } from './offerFacts';

/** How fast a model is and what it costs, as far as that is published. */
export function OfferCard() {
  const { t } = useTranslationRef(pricingTranslationRef);
  const { t: tFacts } = useTranslationRef(factsTranslationRef);
  const { entity } = useEntity<FoundationModelEntity>();
  const { pricing, speed } = entity.spec;
  return (
    <OverviewCard title={t('card.title')}>
      {pricing || speed?.length ? (
        <FactGrid facts={offerFacts(t, tFacts, entity.spec)} columns={2} />
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t('card.nothing')}
        </Typography>
      )}
      {pricing?.note && <Typography variant="body2">{pricing.note}</Typography>}
      {pricing?.source && (
        <Typography variant="body2">
          <ExternalLink url={pricing.source}>{t('card.source')}</ExternalLink>
        </Typography>
      )}
    </OverviewCard>
  );
}
