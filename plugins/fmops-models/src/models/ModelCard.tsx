import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  FoundationModelEntity,
  isFoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import { BrowseCard } from '../browse/BrowseCard';
import { BrowseCardProps } from '../browse/definition';
import { FactGrid } from '../facts/FactGrid';
import { factsTranslationRef } from '../facts/messages';
import { isPublished } from '../facts/publication';
import { formatDate } from '../format/dates';
import { taskTitle } from '../format/tasks';
import { valueTitle } from '../format/values';
import { LicenseChip } from '../licenses/LicenseChip';
import { memoryTranslationRef } from '../memory/messages';
import { describeFit, servingMemory } from '../memory/servingMemory';
import { ShortlistButton } from '../shortlist/ShortlistButton';
import { modelsTranslationRef } from './messages';
import { contextText, parametersText, retirementText } from './modelWords';

const useStyles = makeStyles(theme => ({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    '& .MuiChip-root': { margin: 0 },
  },
}));

/** A model in one look. */
export function ModelCard({ entity, sorted }: BrowseCardProps) {
  return isFoundationModelEntity(entity) ? (
    <Facts model={entity} sorted={sorted} />
  ) : null;
}

interface FactsProps extends Pick<BrowseCardProps, 'sorted'> {
  model: FoundationModelEntity;
}

function Facts({ model, sorted }: FactsProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(modelsTranslationRef);
  const { t: tFacts } = useTranslationRef(factsTranslationRef);
  const { t: tMemory } = useTranslationRef(memoryTranslationRef);
  const { spec } = model;
  const memory = useMemo(() => servingMemory(spec), [spec]);
  const subtitle = [
    spec.provider,
    valueTitle(tFacts, spec.type),
    ...(isPublished(spec) ? [valueTitle(tFacts, spec.access)] : []),
  ].join(' · ');
  const hosted = spec.access === 'proprietary';
  return (
    <BrowseCard entity={model} sorted={sorted} subtitle={subtitle}>
      <div className={classes.chips}>
        <LicenseChip license={spec.license} />
        <Chip
          size="small"
          variant="outlined"
          label={taskTitle(tFacts, spec.task)}
          title={spec.modality}
        />
      </div>
      <FactGrid
        columns={2}
        facts={[
          {
            label: tFacts('label.parameters'),
            value: parametersText(tFacts, spec),
          },
          { label: tFacts('label.context'), value: contextText(tFacts, spec) },
          {
            label: tFacts('label.released'),
            value: spec.releasedOn && formatDate(spec.releasedOn),
          },
          hosted
            ? {
                label: tFacts('label.memory'),
                value: t('memory.hostedByProvider'),
              }
            : {
                label: tFacts('label.memory'),
                value: memory.need && `${memory.need} ${memory.dtype}`,
                note:
                  memory.fit &&
                  t('memory.fits', {
                    instance: describeFit(tMemory, memory.fit),
                  }),
              },
        ]}
      />
      {spec.retirement && (
        <Typography variant="body2" color="error">
          {retirementText(tFacts, spec.retirement)}
        </Typography>
      )}
      <ShortlistButton
        entityRef={stringifyEntityRef(model)}
        title={model.metadata.title ?? model.metadata.name}
      />
    </BrowseCard>
  );
}
