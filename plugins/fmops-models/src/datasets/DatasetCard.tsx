import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  isModelDatasetEntity,
  ModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { BrowseCard } from '../browse/BrowseCard';
import { BrowseCardProps } from '../browse/definition';
import { FactGrid } from '../facts/FactGrid';
import { factsTranslationRef } from '../facts/messages';
import { languagesText } from '../format/languages';
import { LicenseChip } from '../licenses/LicenseChip';
import { valueTitle } from '../format/values';
import { rowsText, sizeText, tokensText } from './datasetWords';

const useStyles = makeStyles({
  summary: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
});

/** A dataset in one look. */
export function DatasetCard({ entity, sorted }: BrowseCardProps) {
  return isModelDatasetEntity(entity) ? (
    <Facts dataset={entity} sorted={sorted} />
  ) : null;
}

interface FactsProps extends Pick<BrowseCardProps, 'sorted'> {
  dataset: ModelDatasetEntity;
}

function Facts({ dataset, sorted }: FactsProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(factsTranslationRef);
  const { spec, metadata } = dataset;
  const subtitle = [
    spec.provider,
    valueTitle(t, spec.type),
    valueTitle(t, spec.access),
  ];
  const tokens = tokensText(spec);
  return (
    <BrowseCard
      entity={dataset}
      sorted={sorted}
      subtitle={subtitle.join(' · ')}
    >
      {metadata.description && (
        <Typography variant="body2" className={classes.summary}>
          {metadata.description}
        </Typography>
      )}
      <div>
        <LicenseChip license={spec.license} />
      </div>
      <FactGrid
        columns={2}
        facts={[
          { label: t('label.rows'), value: rowsText(spec) },
          { label: t('label.size'), value: sizeText(spec) },
          ...(tokens ? [{ label: t('label.tokens'), value: tokens }] : []),
          {
            label: t('label.languages'),
            value: spec.languages && languagesText(t, spec.languages, 3),
          },
          {
            label: t('label.personalData'),
            value: valueTitle(t, spec.personalData?.value ?? 'unknown'),
          },
        ]}
      />
    </BrowseCard>
  );
}
