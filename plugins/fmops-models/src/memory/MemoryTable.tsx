import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';
import { formatGiB } from '../format/bytes';
import { formatMoney } from '../format/money';
import { formatTokens } from '../format/numbers';
import { MemoryCell, MemoryRow, precisionTitle } from './memoryTable';
import { memoryTranslationRef } from './messages';
import { describeFit } from './servingMemory';

const GIB = 1024 ** 3;

const useStyles = makeStyles({ line: { whiteSpace: 'nowrap' } });

/** Memory by precision and context length. */
export function MemoryTable({ rows }: { rows: MemoryRow[] }) {
  const { t } = useTranslationRef(memoryTranslationRef);
  const contexts = rows[0].cells.map(({ contextTokens }) => ({
    title: t('table.tokens', { tokens: formatTokens(contextTokens) }),
  }));
  return (
    <FactTable
      label={t('table.label')}
      columns={[{ title: t('table.precision') }, ...contexts]}
    >
      {rows.map(({ dtype, cells }) => (
        <TableRow key={dtype}>
          <RowHeader>{precisionTitle(t, dtype)}</RowHeader>
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
  const { t } = useTranslationRef(memoryTranslationRef);
  const price = fit?.instance.usdPerHour;
  const lines = [
    fit ? describeFit(t, fit) : t('table.noInstance'),
    price !== undefined &&
      t('table.perHour', { price: formatMoney(price, 'USD', 2) }),
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
