import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  datasetObjections,
  ModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { FactGrid } from '../facts/FactGrid';
import { factsTranslationRef } from '../facts/messages';
import { SourceList } from '../facts/SourceList';
import { TemplateButton } from '../tuning/TemplateButton';
import { ColumnsTable } from './ColumnsTable';
import { datasetFacts } from './datasetFacts';
import { overviewTranslationRef } from './messages';
import { OverviewCard } from './OverviewCard';
import { SampleRows } from './SampleRows';

/** What one needs to know to choose a dataset, and the way to go on from there. */
export function DatasetOverviewCard() {
  const { t } = useTranslationRef(overviewTranslationRef);
  const { t: tFacts } = useTranslationRef(factsTranslationRef);
  const { entity } = useEntity<ModelDatasetEntity>();
  const { spec } = entity;
  return (
    <OverviewCard title={t('dataset.title')}>
      <TemplateButton
        label={t('dataset.fineTune')}
        formData={{ dataset: stringifyEntityRef(entity) }}
        obstacle={datasetObjections(spec, {}, 'instruction-tuning')[0]?.reason}
      />
      <FactGrid facts={datasetFacts(tFacts, spec)} />
      {spec.columns && spec.columns.length > 0 && (
        <ColumnsTable columns={spec.columns} />
      )}
      {spec.sampleRows && spec.sampleRows.length > 0 && (
        <SampleRows
          rows={spec.sampleRows}
          columns={spec.columns}
          note={spec.sampleRowsNote}
        />
      )}
      <SourceList sources={spec.sources} verified={spec.verified} />
    </OverviewCard>
  );
}
