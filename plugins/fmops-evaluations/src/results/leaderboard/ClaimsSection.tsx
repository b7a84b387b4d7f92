import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type { ClaimedResult } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import { webAddress } from '../../playground/answer/webAddress';

const COLUMNS = [
  { id: 'model', title: 'Model', width: 140 },
  { id: 'value', title: 'Value', align: 'right' as const },
  { id: 'conditions', title: 'Conditions', width: 160 },
  { id: 'source', title: 'Source' },
];

const conditions = ({ shots, setting }: ClaimedResult) =>
  [shots === undefined ? 'shots not stated' : `${shots}-shot`, setting]
    .filter(Boolean)
    .join(', ');

/** What publishers say of their models: beside what was measured, never among it. */
export function ClaimsSection({
  claims,
}: {
  claims: readonly ClaimedResult[];
}) {
  return (
    <section>
      <Typography variant="h6" component="h2">
        Published elsewhere
      </Typography>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        From the catalog, not measured here. Such numbers can be compared only
        where everything about them is the same.
      </Typography>
      <DataTable label="Published results" columns={COLUMNS}>
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
              <TableCell>{conditions(claim)}</TableCell>
              <TableCell>
                {source ? (
                  <Link to={source}>{new URL(source).hostname}</Link>
                ) : (
                  claim.source ?? 'no source'
                )}
              </TableCell>
            </TableRow>
          );
        })}
      </DataTable>
    </section>
  );
}
