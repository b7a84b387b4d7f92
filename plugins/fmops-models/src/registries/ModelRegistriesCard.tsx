import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { ExternalLink } from '../facts/ExternalLink';
import { FactTable } from '../facts/FactTable';
import { RowHeader } from '../facts/RowHeader';
import { OverviewCard } from '../overview/OverviewCard';
import { registriesTranslationRef } from './messages';

/** Registries that list a model, their versions, and what they do not agree on. */
export function ModelRegistriesCard() {
  const { t } = useTranslationRef(registriesTranslationRef);
  const { entity } = useEntity<FoundationModelEntity>();
  const { registries = [], disagreements = [], versions = [] } = entity.spec;
  const titleOf = (id: string) =>
    registries.find(registry => registry.id === id)?.title ?? id;
  return (
    <OverviewCard title={t('card.title')}>
      <FactTable
        label={t('card.title')}
        columns={[{ title: t('card.registry') }, { title: t('card.versions') }]}
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
                .join(', ') || t('card.noVersions')}
            </TableCell>
          </TableRow>
        ))}
      </FactTable>
      {disagreements.length > 0 && (
        <>
          <Typography variant="body2">
            {t('card.disagree', { registry: titleOf(registries[0]?.id) })}
          </Typography>
          <FactTable
            label={t('card.disagreements')}
            columns={[
              { title: t('card.fact') },
              { title: t('card.who') },
              { title: t('card.what') },
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
