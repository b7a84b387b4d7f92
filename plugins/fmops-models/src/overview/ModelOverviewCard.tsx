import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  FoundationModelEntity,
  modelObjections,
} from '@fmops/backstage-plugin-fmops-models-common';
import Alert from '@material-ui/lab/Alert';
import { FactGrid } from '../facts/FactGrid';
import { factsTranslationRef } from '../facts/messages';
import { SourceList } from '../facts/SourceList';
import { verifiedNote } from '../facts/verification';
import { retirementText } from '../models/modelWords';
import { ShortlistButton } from '../shortlist/ShortlistButton';
import { TemplateButton } from '../tuning/TemplateButton';
import { overviewTranslationRef } from './messages';
import { modelFacts } from './modelFacts';
import { OverviewCard } from './OverviewCard';

/** What one needs to know to choose a model, and the way to go on from there. */
export function ModelOverviewCard() {
  const { t } = useTranslationRef(overviewTranslationRef);
  const { t: tFacts } = useTranslationRef(factsTranslationRef);
  const { entity } = useEntity<FoundationModelEntity>();
  const { spec } = entity;
  return (
    <OverviewCard title={t('model.title')}>
      {spec.producedBy && entity.metadata.tags?.includes('demo') && (
        <Alert severity="info">{t('model.demo')}</Alert>
      )}
      {spec.retirement && (
        <Alert severity="warning">
          {retirementText(tFacts, spec.retirement)}
        </Alert>
      )}
      <TemplateButton
        label={t('model.fineTune')}
        formData={{ baseModel: stringifyEntityRef(entity) }}
        obstacle={modelObjections(spec)[0]?.reason}
      />
      <ShortlistButton
        entityRef={stringifyEntityRef(entity)}
        title={entity.metadata.title ?? entity.metadata.name}
      />
      <FactGrid facts={modelFacts(tFacts, spec)} />
      {(spec.trainingData || !spec.trainedOn?.length) && (
        <FactGrid
          columns={1}
          facts={[
            {
              label: tFacts('label.trainingData'),
              value: spec.trainingData,
              note: verifiedNote(tFacts, spec, 'trainingData'),
            },
          ]}
        />
      )}
      <SourceList sources={spec.sources} verified={spec.verified} />
    </OverviewCard>
  );
}
