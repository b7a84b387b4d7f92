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

/** Instances that a model fits on, with what they cost. */
export function InstanceTable({ fits }: { fits: readonly InstanceFit[] }) {
  return (
    <FactTable
      label="Instances that it fits on"
      columns={[
        { title: 'Instance' },
        { title: 'Accelerators' },
        { title: 'Memory left', align: 'right' },
        { title: 'An hour', align: 'right' },
        { title: 'A month', align: 'right' },
      ]}
    >
      {fits.map(fit => (
        <TableRow key={fit.instance.instanceType}>
          <RowHeader>{fit.instance.instanceType}</RowHeader>
          <TableCell>{deviceText(fit)}</TableCell>
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
  if (usdPerHour === undefined) {
    return (
      <TableCell align="right" colSpan={2}>
        price unknown
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
