import {
  isModelDatasetEntity,
  ModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { BrowseCard } from '../browse/BrowseCard';
import { BrowseCardProps } from '../browse/definition';
import { FactGrid } from '../facts/FactGrid';
import { languagesText } from '../format/languages';
import { LicenseChip } from '../licenses/LicenseChip';
import { sentenceCase } from '../models/modelWords';
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
  const { spec, metadata } = dataset;
  const subtitle = [
    spec.provider,
    sentenceCase(spec.type),
    sentenceCase(spec.access),
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
          { label: 'Rows', value: rowsText(spec) },
          { label: 'Size', value: sizeText(spec) },
          ...(tokens ? [{ label: 'Tokens', value: tokens }] : []),
          {
            label: 'Languages',
            value: spec.languages && languagesText(spec.languages, 3),
          },
          {
            label: 'Personal data',
            value: sentenceCase(spec.personalData?.value ?? 'unknown'),
          },
        ]}
      />
    </BrowseCard>
  );
}
