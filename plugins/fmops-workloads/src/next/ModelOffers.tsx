import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { offersFrom } from '@fmops/backstage-plugin-fmops-models-common';
import { STAGES } from '@fmops/backstage-plugin-fmops-workloads-common';
import useAsync from 'react-use/esm/useAsync';
import { nextTranslationRef } from './messages';
import { OfferList } from './OfferList';
import { stageTemplates } from './stageTemplates';
import { useTemplatePath } from './useTemplatePath';

/** What can be started with a model: every template that takes it, with it filled in. */
export function ModelOffers({ model }: { model: Entity }) {
  const { t } = useTranslationRef(nextTranslationRef);
  const catalog = useApi(catalogApiRef);
  const pathTo = useTemplatePath();
  const { value: offers = [] } = useAsync(
    async () =>
      offersFrom(await stageTemplates(catalog, STAGES), STAGES, { model }),
    [catalog, model],
  );
  return pathTo && offers.length > 0 ? (
    <section aria-label={t('model.offers')} data-testid="model-offers">
      <OfferList offers={offers} pathTo={pathTo} />
    </section>
  ) : null;
}
