import { useEntity } from '@backstage/plugin-catalog-react';
import { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import Typography from '@material-ui/core/Typography';
import { ExternalLink } from '../facts/ExternalLink';
import { FactGrid } from '../facts/FactGrid';
import { OverviewCard } from '../overview/OverviewCard';
import { offerFacts } from './offerFacts';

/** How fast a model is and what it costs, as far as that is published. */
export function OfferCard() {
  const { entity } = useEntity<FoundationModelEntity>();
  const { pricing, speed } = entity.spec;
  return (
    <OverviewCard title="Speed and price">
      {pricing || speed?.length ? (
        <FactGrid facts={offerFacts(entity.spec)} columns={2} />
      ) : (
        <Typography variant="body2" color="textSecondary">
          Neither a list price nor a measured speed is published.
        </Typography>
      )}
      {pricing?.note && <Typography variant="body2">{pricing.note}</Typography>}
      {pricing?.source && (
        <Typography variant="body2">
          <ExternalLink url={pricing.source}>Source of the price</ExternalLink>
        </Typography>
      )}
    </OverviewCard>
  );
}
