import { Link, LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Chip from '@material-ui/core/Chip';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type { PromptVersion } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import { Moment } from '../../layout/Moment';
import { promptsTranslationRef } from '../messages';
import { usePlaygroundPath } from '../usePlaygroundPath';
import { versionKey } from './versionKey';

const COLUMNS = [
  { id: 'version', title: 'versions.version', width: 140 },
  { id: 'seen', title: 'versions.seen', width: 130 },
  { id: 'source', title: 'versions.source', width: 200 },
  { id: 'digest', title: 'versions.digest', width: 130 },
] as const;

const ACTS = { id: 'acts', title: '', width: 130 };

const SHORT = 12;

/** Versions that the portal has seen, the newest first. */
export function VersionsTable(props: { versions: readonly PromptVersion[] }) {
  const { t } = useTranslationRef(promptsTranslationRef);
  const playground = usePlaygroundPath();
  const columns = COLUMNS.map(column => ({
    ...column,
    title: t(column.title),
  }));
  return (
    <DataTable label={t('versions.label')} columns={[...columns, ACTS]}>
      {props.versions.map(one => (
        <TableRow key={versionKey(one)}>
          <TableCell component="th" scope="row" role="rowheader">
            <Link to={`?${new URLSearchParams({ version: versionKey(one) })}`}>
              {one.version}
            </Link>{' '}
            {one.current && <Chip size="small" label={t('versions.current')} />}
            {one.changed && (
              <Chip
                size="small"
                color="secondary"
                label={t('versions.changed')}
              />
            )}
          </TableCell>
          <TableCell>
            <Moment at={one.firstSeenAt} />
          </TableCell>
          <TableCell>
            <Source source={one.source} revision={one.revision} />
          </TableCell>
          <TableCell>
            <code title={one.digest}>
              {one.digest.replace('sha256:', '').slice(0, SHORT)}
            </code>
          </TableCell>
          <TableCell>
            {playground && !one.changed && (
              <LinkButton
                size="small"
                color="primary"
                to={playground(one.prompt, one.version)}
                aria-label={t('versions.tryOne', { version: one.version })}
              >
                {t('versions.try')}
              </LinkButton>
            )}
          </TableCell>
        </TableRow>
      ))}
    </DataTable>
  );
}

function Source(props: { source?: string; revision?: string }) {
  const { t } = useTranslationRef(promptsTranslationRef);
  const { source, revision } = props;
  const address = source?.replace(/^url:/, '');
  if (!address) return <>{t('versions.noSource')}</>;
  const text = revision
    ? t('versions.sourceAt', { address, revision })
    : address;
  return /^https?:\/\//.test(address) ? (
    <Link to={address}>{text}</Link>
  ) : (
    <>{text}</>
  );
}
