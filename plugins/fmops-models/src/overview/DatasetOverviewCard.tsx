import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  datasetObjections,
  ModelDatasetEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import { FactGrid } from '../facts/FactGrid';
import { SourceList } from '../facts/SourceList';
import { TemplateButton } from '../tuning/TemplateButton';
import { ColumnsTable } from './ColumnsTable';
import { datasetFacts } from './datasetFacts';
import { OverviewCard } from './OverviewCard';
import { SampleRows } from './SampleRows';

/** What one needs to know to choose a dataset, and the way to go on from there. */
export function DatasetOverviewCard() {
  const { entity } = useEntity<ModelDatasetEntity>();
  const { spec } = entity;
  return (
    <OverviewCard title="Dataset">
      <TemplateButton
        label="Use for fine-tuning"
        formData={{ dataset: stringifyEntityRef(entity) }}
        obstacle={datasetObjections(spec, {}, 'instruction-tuning')[0]?.reason}
      />
      <FactGrid facts={datasetFacts(spec)} />
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
