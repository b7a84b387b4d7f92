import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { DataTable, type DataColumn } from '../../layout/DataTable';
import { Moment } from '../../layout/Moment';
import { Notice } from '../../layout/Notice';
import { setsTranslationRef, type SetsMessages } from '../messages';
import type { LoadedSet } from '../page/useSet';
import { SetDiffSection } from './SetDiffSection';

const columnsOf = (t: SetsMessages): DataColumn[] => [
  { id: 'number', title: t('versions.version'), width: 90 },
  { id: 'rows', title: t('versions.rows'), align: 'right', width: 80 },
  { id: 'labelled', title: t('versions.labelled'), align: 'right', width: 80 },
  { id: 'note', title: t('versions.note'), width: 180 },
  { id: 'by', title: t('versions.by'), width: 130 },
  { id: 'at', title: t('versions.at'), width: 130 },
  { id: 'digest', title: t('versions.digest'), width: 120 },
];

const SHORT = 12;

/** Published versions, and how two of them differ. */
export function SetVersionsView({ loaded }: { loaded: LoadedSet }) {
  const { t } = useTranslationRef(setsTranslationRef);
  const { versions } = loaded;
  return (
    <>
      {versions.length > 0 ? (
        <DataTable label={t('versions.label')} columns={columnsOf(t)}>
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
        <Notice title={t('page.unpublished')} />
      )}
      <SetDiffSection loaded={loaded} />
    </>
  );
}
