import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { RowHeader } from '../facts/RowHeader';
import { FactTable } from '../facts/FactTable';
import { ExternalLink } from '../facts/ExternalLink';
import { safeHttpUrl } from '../format/links';
import { EvaluationGroup, EvaluationRow } from './evaluationRows';
import { evaluationsTranslationRef } from './messages';

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

/** Results by benchmark, one a row, with the conditions that they hold under. */
export function EvaluationsTable({ groups }: { groups: EvaluationGroup[] }) {
  const { t } = useTranslationRef(evaluationsTranslationRef);
  return (
    <FactTable
      label={t('table.label')}
      columns={[
        { title: t('table.benchmark') },
        { title: t('table.value'), align: 'right' },
        { title: t('table.conditions') },
        { title: t('table.source') },
      ]}
    >
      {groups.flatMap(({ benchmark, rows }) =>
        rows.map((row, index) => (
          <TableRow key={row.key}>
            {index === 0 && (
              <RowHeader rows={rows.length}>{benchmark}</RowHeader>
            )}
            <ResultCells row={row} />
          </TableRow>
        )),
      )}
    </FactTable>
  );
}

function ResultCells({ row }: { row: EvaluationRow }) {
  const { t } = useTranslationRef(evaluationsTranslationRef);
  return (
    <>
      <TableCell align="right">
        {row.value}
        <Small>{row.metric}</Small>
      </TableCell>
      <TableCell>
        {row.shots ?? t('result.shotsUnknown')}
        {row.setting && <Small>{row.setting}</Small>}
        {row.note && <Small>{row.note}</Small>}
      </TableCell>
      <TableCell>
        {row.source ? (
          <ExternalLink url={row.source}>{siteOf(row.source)}</ExternalLink>
        ) : (
          t('result.noSource')
        )}
        <Small>{row.provenance}</Small>
      </TableCell>
    </>
  );
}
