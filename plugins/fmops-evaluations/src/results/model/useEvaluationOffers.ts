import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  offersFrom,
  STAGE_ANNOTATION,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import useAsync from 'react-use/esm/useAsync';
import { useTemplatePath } from '../../templates/useTemplatePath';

const STAGES = ['evaluation'];

/** A form that evaluates a model, with the model filled in. */
export interface EvaluationOffer {
  template: string;
  title: string;
  path: string;
}

/** The templates of evaluations that take a model; none where the user may not start them. */
export function useEvaluationOffers(
  model: FoundationModelEntity,
): EvaluationOffer[] {
  const catalog = useApi(catalogApiRef);
  const pathTo = useTemplatePath();
  const { value: offers = [] } = useAsync(async () => {
    const { items } = await catalog.queryEntities({
      filter: {
        kind: 'Template',
        [`metadata.annotations.${STAGE_ANNOTATION}`]: STAGES,
      },
      fields: ['kind', 'metadata', 'spec.parameters'],
      totalItems: 'exclude',
    });
    return offersFrom(items, STAGES, { model });
  }, [catalog, model]);
  return pathTo
    ? offers.map(({ template, title, values }) => ({
        template,
        title,
        path: pathTo(template, values),
      }))
    : [];
}
