import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { RowHeader } from '../facts/RowHeader';
import { formatGiB } from '../format/bytes';
import { formatMoney } from '../format/money';
import { formatTokens } from '../format/numbers';
import { MemoryCell, MemoryRow } from './memoryTable';
import { describeFit } from './servingMemory';

const GIB = 1024 ** 3;

/** Memory by precision and context length. */
export function MemoryTable({ rows }: { rows: MemoryRow[] }) {
  return (
    <TableContainer>
      <Table size="small" aria-label="Memory by precision and context">
        <TableHead>
          <TableRow>
            <TableCell>Precision</TableCell>
            {rows[0].cells.map(({ contextTokens }) => (
              <TableCell key={contextTokens}>
                {formatTokens(contextTokens)} tokens
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ title, cells }) => (
            <TableRow key={title}>
              <RowHeader>
                {title}
              </RowHeader>
              {cells.map(cell => (
                <TableCell key={cell.contextTokens}>
                  <Need {...cell} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Need({ needGiB, fit }: MemoryCell) {
  const price = fit?.instance.usdPerHour;
  return (
    <>
      <Typography variant="body2">{formatGiB(needGiB * GIB)}</Typography>
      <Typography variant="caption" color="textSecondary">
        {fit ? describeFit(fit) : 'no single instance'}
        {price !== undefined && ` · ${formatMoney(price, 'USD', 2)} an hour`}
      </Typography>
    </>
  );
}
