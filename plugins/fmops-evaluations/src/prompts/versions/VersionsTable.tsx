import { Link, LinkButton } from '@backstage/core-components';
import Chip from '@material-ui/core/Chip';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type { PromptVersion } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DataTable } from '../../layout/DataTable';
import { Moment } from '../../layout/Moment';
import { usePlaygroundPath } from '../usePlaygroundPath';
import { versionKey } from './versionKey';

const COLUMNS = [
  { id: 'version', title: 'Version', width: 140 },
  { id: 'seen', title: 'First seen', width: 130 },
  { id: 'source', title: 'From', width: 200 },
  { id: 'digest', title: 'Digest', width: 130 },
  { id: 'acts', title: '', width: 130 },
];

const SHORT = 12;

/** Versions that the portal has seen, the newest first. */
export function VersionsTable(props: { versions: readonly PromptVersion[] }) {
  const playground = usePlaygroundPath();
  return (
    <DataTable label="Versions" columns={COLUMNS}>
      {props.versions.map(one => (
        <TableRow key={versionKey(one)}>
          <TableCell component="th" scope="row" role="rowheader">
            <Link to={`?${new URLSearchParams({ version: versionKey(one) })}`}>
              {one.version}
            </Link>{' '}
            {one.current && <Chip size="small" label="In the catalog now" />}
            {one.changed && (
              <Chip size="small" color="secondary" label="Changed text" />
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
                aria-label={`Try version ${one.version} in the playground`}
              >
                Try
              </LinkButton>
            )}
          </TableCell>
        </TableRow>
      ))}
    </DataTable>
  );
}

function Source(props: { source?: string; revision?: string }) {
  const { source, revision } = props;
  const address = source?.replace(/^url:/, '');
  if (!address) return <>not known</>;
  const text = revision ? `${address} at ${revision}` : address;
  return /^https?:\/\//.test(address) ? (
    <Link to={address}>{text}</Link>
  ) : (
    <>{text}</>
  );
}
