import { stringifyEntityRef } from '@backstage/catalog-model';
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
import { isPublished } from '../facts/publication';
import { formatDate } from '../format/dates';
import { taskTitle } from '../format/tasks';
import { LicenseChip } from '../licenses/LicenseChip';
import { servingMemory } from '../memory/servingMemory';
import { ShortlistButton } from '../shortlist/ShortlistButton';
import {
  contextText,
  parametersText,
  retirementText,
  sentenceCase,
} from './modelWords';

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
  const { spec } = model;
  const memory = useMemo(() => servingMemory(spec), [spec]);
  const subtitle = [
    spec.provider,
    sentenceCase(spec.type),
    ...(isPublished(spec) ? [sentenceCase(spec.access)] : []),
  ].join(' · ');
  const hosted = spec.access === 'proprietary';
  return (
    <BrowseCard entity={model} sorted={sorted} subtitle={subtitle}>
      <div className={classes.chips}>
        <LicenseChip license={spec.license} />
        <Chip
          size="small"
          variant="outlined"
          label={taskTitle(spec.task)}
          title={spec.modality}
        />
      </div>
      <FactGrid
        columns={2}
        facts={[
          { label: 'Parameters', value: parametersText(spec) },
          { label: 'Context', value: contextText(spec) },
          {
            label: 'Released',
            value: spec.releasedOn && formatDate(spec.releasedOn),
          },
          hosted
            ? { label: 'Memory to serve', value: 'hosted by the provider' }
            : {
                label: 'Memory to serve',
                value: memory.need && `${memory.need} ${memory.dtype}`,
                note: memory.instance && `fits ${memory.instance}`,
              },
        ]}
      />
      {spec.retirement && (
        <Typography variant="body2" color="error">
          {retirementText(spec.retirement)}
        </Typography>
      )}
      <ShortlistButton
        entityRef={stringifyEntityRef(model)}
        title={model.metadata.title ?? model.metadata.name}
      />
    </BrowseCard>
  );
}
