import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { DataTable } from '../../layout/DataTable';
import { Moment } from '../../layout/Moment';
import { Notice } from '../../layout/Notice';
import type { LoadedSet } from '../page/useSet';
import { SetDiffSection } from './SetDiffSection';

const COLUMNS = [
  { id: 'number', title: 'Version', width: 90 },
  { id: 'rows', title: 'Rows', align: 'right', width: 80 },
  { id: 'labelled', title: 'Labelled', align: 'right', width: 80 },
  { id: 'note', title: 'Note', width: 180 },
  { id: 'by', title: 'Published by', width: 130 },
  { id: 'at', title: 'At', width: 130 },
  { id: 'digest', title: 'Digest', width: 120 },
] as const;

const SHORT = 12;

/** Published versions, and how two of them differ. */
export function SetVersionsView({ loaded }: { loaded: LoadedSet }) {
  const { versions } = loaded;
  return (
    <>
      {versions.length > 0 ? (
        <DataTable label="Versions" columns={COLUMNS}>
          {versions.map(version => (
            <TableRow key={version.number}>
              <TableCell component="th" scope="row" role="rowheader">
                <Link
                  to={`?${new URLSearchParams({
                    version: `${version.number}`,
                  })}`}
                >
                  {version.number}
                </Link>
              </TableCell>
              <TableCell align="right">{version.rowCount}</TableCell>
              <TableCell align="right">{version.labelledCount}</TableCell>
              <TableCell>{version.note ?? '–'}</TableCell>
              <TableCell>
                <EntityRefLink entityRef={version.publishedBy} />
              </TableCell>
              <TableCell>
                <Moment at={version.publishedAt} />
              </TableCell>
              <TableCell>
                <code title={version.digest}>
                  {version.digest.replace('sha256:', '').slice(0, SHORT)}
                </code>
              </TableCell>
            </TableRow>
          ))}
        </DataTable>
      ) : (
        <Notice title="No version is published yet" />
      )}
      <SetDiffSection loaded={loaded} />
    </>
  );
}
