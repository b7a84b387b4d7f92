import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  headroomGiB,
  HOURS_PER_MONTH,
  InstanceFit,
} from '@fmops/backstage-plugin-fmops-models-common';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';
import { formatMoney } from '../format/money';
import { formatCount } from '../format/numbers';
import { deviceText, formatHeadroom } from './instanceWords';
import { memoryTranslationRef } from './messages';

/** Instances that a model fits on, with what they cost. */
export function InstanceTable({ fits }: { fits: readonly InstanceFit[] }) {
  const { t } = useTranslationRef(memoryTranslationRef);
  return (
    <FactTable
      label={t('instances.label')}
      columns={[
        { title: t('instances.instance') },
        { title: t('instances.accelerators') },
        { title: t('instances.memoryLeft'), align: 'right' },
        { title: t('instances.hour'), align: 'right' },
        { title: t('instances.month'), align: 'right' },
      ]}
    >
      {fits.map(fit => (
        <TableRow key={fit.instance.instanceType}>
          <RowHeader>{fit.instance.instanceType}</RowHeader>
          <TableCell>{deviceText(t, fit)}</TableCell>
          <TableCell align="right">
            {formatHeadroom(headroomGiB(fit))}
          </TableCell>
          <Prices usdPerHour={fit.instance.usdPerHour} />
        </TableRow>
      ))}
    </FactTable>
  );
}

function Prices({ usdPerHour }: { usdPerHour?: number }) {
  const { t } = useTranslationRef(memoryTranslationRef);
  if (usdPerHour === undefined) {
    return (
      <TableCell align="right" colSpan={2}>
        {t('instances.priceUnknown')}
      </TableCell>
    );
  }
  return (
    <>
      <TableCell align="right">{formatMoney(usdPerHour, 'USD', 2)}</TableCell>
      <TableCell align="right">
        ${formatCount(Math.round(usdPerHour * HOURS_PER_MONTH))}
      </TableCell>
    </>
  );
}
