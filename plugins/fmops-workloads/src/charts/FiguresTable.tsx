import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ChartLine } from './ChartLine';
import { figuresOf } from './describeLine';
import { formatValue } from './formatNumber';
import { chartsTranslationRef } from './messages';

const COLUMNS = [
  ['first', 'figures.first'],
  ['lowest', 'figures.lowest'],
  ['highest', 'figures.highest'],
  ['latest', 'figures.latest'],
] as const;

const useStyles = makeStyles({
  root: { overflowX: 'auto' },
  number: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** What charts show, in numbers. */
export function FiguresTable(props: {
  label: string;
  lines: readonly ChartLine[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(chartsTranslationRef);
  return (
    <div className={classes.root}>
      <Table size="small" aria-label={props.label}>
        <TableHead>
          <TableRow>
            <TableCell>{t('figures.metric')}</TableCell>
            {COLUMNS.map(([column, title]) => (
              <TableCell key={column} align="right">
                {t(title)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {props.lines.map(line => {
            const figures = figuresOf(line);
            return (
              <TableRow key={line.id}>
                <TableCell component="th" scope="row">
                  {line.title}
                </TableCell>
                {COLUMNS.map(([column]) => (
                  <TableCell
                    key={column}
                    align="right"
                    className={classes.number}
                  >
                    {figures
                      ? formatValue(figures[column], line.unit)
                      : t('figures.none')}
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </div>
  );
}
