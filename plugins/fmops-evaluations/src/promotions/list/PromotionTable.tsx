import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type { PromotionSummary } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import { Moment } from '../../layout/Moment';
import { promotionRouteRef } from '../../routes';
import { promotionsTranslationRef } from '../messages';
import { Person } from '../words/Person';
import { PROMOTION_WORDS, promotionTitle } from '../words/states';
import { StateSign } from '../words/StateSign';

const COLUMNS = [
  { id: 'what', title: 'table.what' },
  { id: 'model', title: 'table.model' },
  { id: 'endpoint', title: 'table.endpoint' },
  { id: 'state', title: 'table.state', width: 180 },
  { id: 'by', title: 'table.by' },
  { id: 'at', title: 'table.when', width: 150 },
] as const;

/** Promotions, each with a way to its page. */
export function PromotionTable({
  items,
}: {
  items: readonly PromotionSummary[];
}) {
  const { t } = useTranslationRef(promotionsTranslationRef);
  const columns = COLUMNS.map(column => ({
    ...column,
    title: t(column.title),
  }));
  return (
    <DataTable label={t('table.label')} columns={columns}>
      {items.map(item => (
        <PromotionRow key={item.id} item={item} />
      ))}
    </DataTable>
  );
}

function PromotionRow({ item }: { item: PromotionSummary }) {
  const { t } = useTranslationRef(promotionsTranslationRef);
  const path = useRouteRef(promotionRouteRef)?.({ id: item.id });
  const title = promotionTitle(t, item);
  return (
    <TableRow data-testid="promotion-row">
      <TableCell>{path ? <Link to={path}>{title}</Link> : title}</TableCell>
      <TableCell>
        <EntityRefLink entityRef={item.model} />
      </TableCell>
      <TableCell>
        {item.endpoint ? <EntityRefLink entityRef={item.endpoint} /> : '–'}
      </TableCell>
      <TableCell>
        <StateSign {...PROMOTION_WORDS[item.state]} />
      </TableCell>
      <TableCell>
        <Person who={item.requestedBy} />
      </TableCell>
      <TableCell>
        <Moment at={item.requestedAt} />
      </TableCell>
    </TableRow>
  );
}
