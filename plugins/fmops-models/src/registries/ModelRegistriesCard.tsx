import { useEntity } from '@backstage/plugin-catalog-react';
import { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { ExternalLink } from '../facts/ExternalLink';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';
import { OverviewCard } from '../overview/OverviewCard';

/** Registries that list a model, their versions, and what they do not agree on. */
export function ModelRegistriesCard() {
  const { entity } = useEntity<FoundationModelEntity>();
  const { registries = [], disagreements = [], versions = [] } = entity.spec;
  const titleOf = (id: string) =>
    registries.find(registry => registry.id === id)?.title ?? id;
  return (
    <OverviewCard title="Registries">
      <FactTable
        label="Registries"
        columns={[{ title: 'Registry' }, { title: 'Versions' }]}
      >
        {registries.map(({ id, title, url }) => (
          <TableRow key={id}>
            <RowHeader>
              <ExternalLink url={url}>{title ?? id}</ExternalLink>
            </RowHeader>
            <TableCell>
              {versions
                .filter(({ registry }) => registry === id)
                .map(({ version }) => version)
                .join(', ') || 'none'}
            </TableCell>
          </TableRow>
        ))}
      </FactTable>
      {disagreements.length > 0 && (
        <>
          <Typography variant="body2">
            They do not agree. The portal goes by {titleOf(registries[0]?.id)}.
          </Typography>
          <FactTable
            label="Disagreements"
            columns={[
              { title: 'Fact' },
              { title: 'Who says otherwise' },
              { title: 'What' },
            ]}
          >
            {disagreements.map(({ field, registry, value }) => (
              <TableRow key={`${field} ${registry}`}>
                <RowHeader>{field}</RowHeader>
                <TableCell>{titleOf(registry)}</TableCell>
                <TableCell>{value}</TableCell>
              </TableRow>
            ))}
          </FactTable>
        </>
      )}
    </OverviewCard>
  );
}
