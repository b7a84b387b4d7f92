import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { RatingGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ratingsTranslationRef } from '../messages';

/** Ratings by version of the model. */
export function VersionRatings(props: { versions: RatingGroup[] }) {
  const { t } = useTranslationRef(ratingsTranslationRef);
  return (
    <div style={{ overflowX: 'auto' }}>
      <Table size="small" aria-label={t('versions.label')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('versions.version')}</TableCell>
            <TableCell align="right">{t('versions.ratings')}</TableCell>
            <TableCell align="right">{t('versions.good')}</TableCell>
            <TableCell align="right">{t('versions.bad')}</TableCell>
            <TableCell align="right">{t('versions.meanScore')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {props.versions.map(({ value, ratings, up, down, meanScore }) => (
            <TableRow key={value ?? ''}>
              <TableCell component="th" scope="row" role="rowheader">
                {value ?? t('versions.noVersion')}
              </TableCell>
              <TableCell align="right">{ratings}</TableCell>
              <TableCell align="right">{up}</TableCell>
              <TableCell align="right">{down}</TableCell>
              <TableCell align="right">
                {meanScore?.toFixed(1) ?? t('versions.noScore')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
