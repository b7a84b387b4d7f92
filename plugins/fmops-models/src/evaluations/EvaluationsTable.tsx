import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { RowHeader } from '../facts/RowHeader';
import { ExternalLink } from '../facts/ExternalLink';
import { safeHttpUrl } from '../format/links';
import { EvaluationRow } from './evaluationRows';

function siteOf(source: string | undefined): string | undefined {
  const url = safeHttpUrl(source);
  return url ? new URL(url).hostname.replace(/^www\./, '') : source;
}

function Small({ children }: { children: ReactNode }) {
  return (
    <Typography variant="caption" color="textSecondary" component="div">
      {children}
    </Typography>
  );
}

/** Results, one a row, with the conditions that they hold under. */
export function EvaluationsTable({ rows }: { rows: EvaluationRow[] }) {
  return (
    <TableContainer>
      <Table size="small" aria-label="Evaluation results">
        <TableHead>
          <TableRow>
            <TableCell>Benchmark</TableCell>
            <TableCell align="right">Value</TableCell>
            <TableCell>Conditions</TableCell>
            <TableCell>Source</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={row.key}>
              <RowHeader>
                {row.benchmark}
                <Small>{row.metric}</Small>
              </RowHeader>
              <TableCell align="right">{row.value}</TableCell>
              <TableCell>
                {row.shots ?? 'shots not published'}
                {row.setting && <Small>{row.setting}</Small>}
                {row.note && <Small>{row.note}</Small>}
              </TableCell>
              <TableCell>
                {row.source ? (
                  <ExternalLink url={row.source}>
                    {siteOf(row.source)}
                  </ExternalLink>
                ) : (
                  'no source'
                )}
                <Small>{row.provenance}</Small>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
