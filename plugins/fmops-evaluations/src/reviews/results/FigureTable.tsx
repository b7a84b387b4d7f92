import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { InfoCard } from '@backstage/core-components';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  head: { whiteSpace: 'nowrap' },
  cell: { overflowWrap: 'break-word' },
});

/** A small table of figures; nothing where there are none. */
export function FigureTable(props: {
  title: string;
  note?: string;
  head: string[];
  rows: (string | number)[][];
}) {
  const classes = useStyles();
  const { title, note, head, rows } = props;
  if (rows.length === 0) return null;
  return (
    <InfoCard title={title} subheader={note}>
      <div className={classes.scroll}>
        <Table size="small" aria-label={title}>
          <TableHead>
            <TableRow>
              {head.map(name => (
                <TableCell key={name} className={classes.head}>
                  {name}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row, index) => (
              <TableRow key={index}>
                {row.map((cell, at) => (
                  <TableCell key={head[at]} className={classes.cell}>
                    {cell}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </InfoCard>
  );
}
