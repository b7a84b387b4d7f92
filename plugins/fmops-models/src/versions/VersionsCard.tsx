import { useEntity } from '@backstage/plugin-catalog-react';
import { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { RowHeader } from '../facts/RowHeader';
import { Unpublished } from '../facts/FactGrid';
import { OverviewCard } from '../overview/OverviewCard';

/** Versions of a model and where their files are. */
export function VersionsCard() {
  const { entity } = useEntity<FoundationModelEntity>();
  const { versions = [] } = entity.spec;
  return (
    <OverviewCard title="Versions">
      <TableContainer>
        <Table size="small" aria-label="Versions">
          <TableHead>
            <TableRow>
              <TableCell>Version</TableCell>
              <TableCell>Stage</TableCell>
              <TableCell>Artifact</TableCell>
              <TableCell>Revision</TableCell>
              <TableCell>Made</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {versions.map(version => (
              <TableRow key={version.version}>
                <RowHeader>
                  {version.version}
                </RowHeader>
                <TableCell>{version.stage ?? <Unpublished />}</TableCell>
                <TableCell style={{ overflowWrap: 'anywhere' }}>
                  {version.artifactUri ?? <Unpublished />}
                </TableCell>
                <TableCell>
                  {version.revision?.slice(0, 12) ?? <Unpublished />}
                </TableCell>
                <TableCell>
                  {version.createdAt?.slice(0, 10) ?? <Unpublished />}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </OverviewCard>
  );
}
