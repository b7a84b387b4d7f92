import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  FOUNDATION_MODEL_KIND,
  MODEL_SORTS,
  RELATION_FINE_TUNED_FROM,
} from '@fmops/backstage-plugin-fmops-models-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { EntityNameLink } from '../browse/EntityNameLink';
import { Pager } from '../browse/Pager';
import { LineageSection } from './LineageSection';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
];
const PAGE_SIZE = 10;

/** Models derived from a model, by pages: a popular base has very many. */
export function DerivedModels({ entity }: { entity: Entity }) {
  const catalogApi = useApi(catalogApiRef);
  const [cursor, setCursor] = useState<string>();
  const ref = stringifyEntityRef(entity);
  const page = useAsyncRetry(
    () =>
      catalogApi.queryEntities({
        fields: FIELDS,
        limit: PAGE_SIZE,
        ...(cursor
          ? { cursor }
          : {
              filter: {
                kind: FOUNDATION_MODEL_KIND,
                [`relations.${RELATION_FINE_TUNED_FROM}`]: ref,
              },
              orderFields: MODEL_SORTS[0].orderFields.asc,
            }),
      }),
    [catalogApi, ref, cursor],
  );
  if (page.error && !page.loading) {
    return (
      <Typography variant="body2" role="alert">
        The derived models could not be loaded: {page.error.message}{' '}
        <Button size="small" onClick={page.retry}>
          Retry
        </Button>
      </Typography>
    );
  }
  if (!page.value) {
    return (
      <Typography variant="body2" color="textSecondary">
        Looking for derived models…
      </Typography>
    );
  }
  const { items, totalItems, pageInfo } = page.value;
  return (
    <div>
      <LineageSection title={`Derived from this model (${totalItems})`}>
        {items.map(item => (
          <li key={stringifyEntityRef(item)}>
            <EntityNameLink entity={item} />
          </li>
        ))}
      </LineageSection>
      {totalItems === 0 && (
        <Typography variant="body2" color="textSecondary">
          No model in this catalog is derived from it.
        </Typography>
      )}
      <Pager pageInfo={pageInfo} onOpen={setCursor} />
    </div>
  );
}
