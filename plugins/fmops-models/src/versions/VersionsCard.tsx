import { useEntity } from '@backstage/plugin-catalog-react';
import { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { Unpublished } from '../facts/FactGrid';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';
import { OverviewCard } from '../overview/OverviewCard';

const COLUMNS = ['Version', 'Stage', 'Artifact', 'Revision', 'Made'];

/** Versions of a model and where their files are. */
export function VersionsCard() {
  const { entity } = useEntity<FoundationModelEntity>();
  const { versions = [] } = entity.spec;
  return (
    <OverviewCard title="Versions">
      <FactTable label="Versions" columns={COLUMNS.map(title => ({ title }))}>
        {versions.map(version => (
          <TableRow key={version.version}>
            <RowHeader>{version.version}</RowHeader>
            {[
              version.stage,
              version.artifactUri,
              version.revision?.slice(0, 12),
              version.createdAt?.slice(0, 10),
            ].map((value, index) => (
              <TableCell key={COLUMNS[index + 1]}>
                {value ?? <Unpublished />}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </FactTable>
    </OverviewCard>
  );
}
