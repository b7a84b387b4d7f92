import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  FOUNDATION_MODEL_KIND,
  MODEL_SORTS,
} from '@fmops/backstage-plugin-fmops-models-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { EntityNameLink } from '../browse/EntityNameLink';
import { Pager } from '../browse/Pager';
import { LineageItems } from './LineageItems';
import { lineageTranslationRef } from './messages';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
];
const PAGE_SIZE = 10;

interface RelatedModelsProps {
  entity: Entity;
  /** From the models to the entity. */
  relation: string;
  title: string;
}

/** All models with a relation to an entity, by pages; nothing without any. */
export function RelatedModels({ entity, relation, title }: RelatedModelsProps) {
  const { t } = useTranslationRef(lineageTranslationRef);
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
                [`relations.${relation}`]: ref,
              },
              orderFields: MODEL_SORTS[0].orderFields.asc,
            }),
      }),
    [catalogApi, ref, relation, cursor],
  );
  if (page.error && !page.loading) {
    return (
      <Typography variant="body2" role="alert">
        {t('related.failed', { title, reason: page.error.message })}{' '}
        <Button size="small" onClick={page.retry}>
          {t('card.retry')}
        </Button>
      </Typography>
    );
  }
  if (!page.value?.totalItems) return null;
  const { items, totalItems, pageInfo } = page.value;
  return (
    <div>
      <LineageItems
        title={t('related.title', { title, total: String(totalItems) })}
      >
        {items.map(item => (
          <li key={stringifyEntityRef(item)}>
            <EntityNameLink entity={item} />
          </li>
        ))}
      </LineageItems>
      <Pager pageInfo={pageInfo} onOpen={setCursor} />
    </div>
  );
}
