import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { RatingGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Ratings by version of the model. */
export function VersionRatings(props: { versions: RatingGroup[] }) {
  return (
    <div style={{ overflowX: 'auto' }}>
      <Table size="small" aria-label="Ratings by version">
        <TableHead>
          <TableRow>
            <TableCell>Version</TableCell>
            <TableCell align="right">Ratings</TableCell>
            <TableCell align="right">Good</TableCell>
            <TableCell align="right">Bad</TableCell>
            <TableCell align="right">Mean score</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {props.versions.map(({ value, ratings, up, down, meanScore }) => (
            <TableRow key={value ?? ''}>
              <TableCell component="th" scope="row" role="rowheader">
                {value ?? 'not known'}
              </TableCell>
              <TableCell align="right">{ratings}</TableCell>
              <TableCell align="right">{up}</TableCell>
              <TableCell align="right">{down}</TableCell>
              <TableCell align="right">
                {meanScore?.toFixed(1) ?? 'none'}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
