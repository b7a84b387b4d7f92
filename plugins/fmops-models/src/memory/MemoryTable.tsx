import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';
import { formatGiB } from '../format/bytes';
import { formatMoney } from '../format/money';
import { formatTokens } from '../format/numbers';
import { MemoryCell, MemoryRow } from './memoryTable';
import { describeFit } from './servingMemory';

const GIB = 1024 ** 3;

const useStyles = makeStyles({ line: { whiteSpace: 'nowrap' } });

/** Memory by precision and context length. */
export function MemoryTable({ rows }: { rows: MemoryRow[] }) {
  const contexts = rows[0].cells.map(({ contextTokens }) => ({
    title: `${formatTokens(contextTokens)} tokens`,
  }));
  return (
    <FactTable
      label="Memory by precision and context"
      columns={[{ title: 'Precision' }, ...contexts]}
    >
      {rows.map(({ title, cells }) => (
        <TableRow key={title}>
          <RowHeader>{title}</RowHeader>
          {cells.map(cell => (
            <TableCell key={cell.contextTokens}>
              <Need {...cell} />
            </TableCell>
          ))}
        </TableRow>
      ))}
    </FactTable>
  );
}

function Need({ needGiB, fit }: MemoryCell) {
  const classes = useStyles();
  const price = fit?.instance.usdPerHour;
  const lines = [
    fit ? describeFit(fit) : 'no single instance',
    price !== undefined && `${formatMoney(price, 'USD', 2)} an hour`,
  ];
  return (
    <>
      <Typography variant="body2" className={classes.line}>
        {formatGiB(needGiB * GIB)}
      </Typography>
      {lines.filter(Boolean).map(line => (
        <Typography
          key={`${line}`}
          variant="caption"
          color="textSecondary"
          component="div"
          className={classes.line}
        >
          {line}
        </Typography>
      ))}
    </>
  );
}
