import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import {
  indicatorOf,
  type Objective,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  offersFrom,
  STAGE_ANNOTATION,
} from '@fmops/backstage-plugin-fmops-models-common';
import useAsync from 'react-use/esm/useAsync';
import { fmopsEvaluationsApiRef } from '../api/fmopsEvaluationsApiRef';
import { useTemplatePath } from '../templates/useTemplatePath';
import { objectivesTranslationRef } from './messages';

const MOST = 3;

/** Forms that could help where an objective is missed, with the model filled in. */
export function Remedies(props: { objective: Objective; endpoint: Entity }) {
  const { t } = useTranslationRef(objectivesTranslationRef);
  const { objective, endpoint } = props;
  const catalog = useApi(catalogApiRef);
  const pathTo = useTemplatePath();
  const { playground } = useApi(fmopsEvaluationsApiRef);
  const ref = stringifyEntityRef(endpoint);
  const stages = indicatorOf(objective.indicator).remedies;
  const { value: offers = [] } = useAsync(async () => {
    const { items: known } = await playground.endpoints();
    const model = known.find(item => item.endpoint === ref)?.model;
    if (!model) return [];
    const [entity, { items }] = await Promise.all([
      catalog.getEntityByRef(model),
      catalog.getEntities({
        filter: {
          kind: 'Template',
          [`metadata.annotations.${STAGE_ANNOTATION}`]: [...stages],
        },
        fields: ['kind', 'metadata', 'spec.parameters'],
      }),
    ]);
    return entity ? offersFrom(items, stages, { model: entity }) : [];
  }, [catalog, playground, ref, stages]);
  if (!pathTo || !offers.length) return null;
  return (
    <Typography variant="body2" component="div">
      {t('remedies.offers', {
        offers: (
          <>
            {offers.slice(0, MOST).map(({ template, title, values }, index) => (
              <span key={template}>
                {index > 0 && ', '}
                <Link to={pathTo(template, values)}>{title}</Link>
              </span>
            ))}
          </>
        ),
      })}
    </Typography>
  );
}
