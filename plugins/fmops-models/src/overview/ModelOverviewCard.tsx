import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  FoundationModelEntity,
  modelObjections,
} from '@fmops/backstage-plugin-fmops-models-common';
import Alert from '@material-ui/lab/Alert';
import { FactGrid } from '../facts/FactGrid';
import { SourceList } from '../facts/SourceList';
import { verifiedNote } from '../facts/verification';
import { retirementText } from '../models/modelWords';
import { ShortlistButton } from '../shortlist/ShortlistButton';
import { TemplateButton } from '../tuning/TemplateButton';
import { modelFacts } from './modelFacts';
import { OverviewCard } from './OverviewCard';

/** What one needs to know to choose a model, and the way to go on from there. */
export function ModelOverviewCard() {
  const { entity } = useEntity<FoundationModelEntity>();
  const { spec } = entity;
  return (
    <OverviewCard title="Model">
      {spec.producedBy && entity.metadata.tags?.includes('demo') && (
        <Alert severity="info">
          Demonstration data: made by a run on a demonstration cluster, so there
          are no weights.
        </Alert>
      )}
      {spec.retirement && (
        <Alert severity="warning">{retirementText(spec.retirement)}</Alert>
      )}
      <TemplateButton
        label="Fine-tune this model"
        formData={{ baseModel: stringifyEntityRef(entity) }}
        obstacle={modelObjections(spec)[0]?.reason}
      />
      <ShortlistButton
        entityRef={stringifyEntityRef(entity)}
        title={entity.metadata.title ?? entity.metadata.name}
      />
      <FactGrid facts={modelFacts(spec)} />
      {(spec.trainingData || !spec.trainedOn?.length) && (
        <FactGrid
          columns={1}
          facts={[
            {
              label: 'Training data',
              value: spec.trainingData,
              note: verifiedNote(spec, 'trainingData'),
            },
          ]}
        />
      )}
      <SourceList sources={spec.sources} verified={spec.verified} />
    </OverviewCard>
  );
}
