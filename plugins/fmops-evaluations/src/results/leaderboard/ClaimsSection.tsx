import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type { ClaimedResult } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable, type DataColumn } from '../../layout/DataTable';
import { webAddress } from '../../playground/answer/webAddress';
import {
  resultsLeaderboardTranslationRef,
  type ResultsLeaderboardMessages,
} from './messages';

const columnsOf = (t: ResultsLeaderboardMessages): DataColumn[] => [
  { id: 'model', title: t('claims.model'), width: 140 },
  { id: 'value', title: t('claims.value'), align: 'right' },
  { id: 'conditions', title: t('claims.conditions'), width: 160 },
  { id: 'source', title: t('claims.source') },
];

const conditions = (
  t: ResultsLeaderboardMessages,
  { shots, setting }: ClaimedResult,
) =>
  [
    shots === undefined
      ? t('claims.noShots')
      : t('claims.shots', { shots: String(shots) }),
    setting,
  ]
    .filter(Boolean)
    .join(', ');

/** What publishers say of their models: beside what was measured, never among it. */
export function ClaimsSection({
  claims,
}: {
  claims: readonly ClaimedResult[];
}) {
  const { t } = useTranslationRef(resultsLeaderboardTranslationRef);
  return (
    <section>
      <Typography variant="h6" component="h2">
        {t('claims.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {t('claims.about')}
      </Typography>
      <DataTable label={t('claims.label')} columns={columnsOf(t)}>
        {claims.map((claim, index) => {
          const source = webAddress(claim.source);
          return (
            <TableRow key={index}>
              <TableCell component="th" scope="row" role="rowheader">
                <EntityRefLink entityRef={claim.model.ref} />
              </TableCell>
              <TableCell align="right">
                {claim.value}
                <Typography
                  variant="caption"
                  color="textSecondary"
                  component="div"
                >
                  {claim.metric}
                </Typography>
              </TableCell>
              <TableCell>{conditions(t, claim)}</TableCell>
              <TableCell>
                {source ? (
                  <Link to={source}>{new URL(source).hostname}</Link>
                ) : (
                  claim.source ?? t('claims.noSource')
                )}
              </TableCell>
            </TableRow>
          );
        })}
      </DataTable>
    </section>
  );
}
