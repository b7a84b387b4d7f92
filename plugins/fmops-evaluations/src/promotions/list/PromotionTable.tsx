import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type { PromotionSummary } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import { Moment } from '../../layout/Moment';
import { promotionRouteRef } from '../../routes';
import { Person } from '../words/Person';
import { PROMOTION_WORDS, promotionTitle } from '../words/states';
import { StateSign } from '../words/StateSign';

const COLUMNS = [
  { id: 'what', title: 'What' },
  { id: 'model', title: 'Model' },
  { id: 'endpoint', title: 'Endpoint' },
  { id: 'state', title: 'State', width: 180 },
  { id: 'by', title: 'Asked for by' },
  { id: 'at', title: 'When', width: 150 },
];

/** Promotions, each with a way to its page. */
export function PromotionTable({
  items,
}: {
  items: readonly PromotionSummary[];
}) {
  return (
    <DataTable label="Promotions" columns={COLUMNS}>
      {items.map(item => (
        <PromotionRow key={item.id} item={item} />
      ))}
    </DataTable>
  );
}

function PromotionRow({ item }: { item: PromotionSummary }) {
  const path = useRouteRef(promotionRouteRef)?.({ id: item.id });
  const title = promotionTitle(item);
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
