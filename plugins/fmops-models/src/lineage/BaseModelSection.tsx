import {
  EntityRefLink,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import {
  BaseModel,
  FoundationModelEntity,
  RELATION_FINE_TUNED_FROM,
} from '@fmops/backstage-plugin-fmops-models-common';
import { ExternalLink } from '../facts/ExternalLink';
import { LineageSection } from './LineageSection';

const TITLES = {
  finetune: 'Fine-tuned from',
  adapter: 'Adapter for',
  quantized: 'Quantized from',
  merge: 'Merged from',
};

function detail({ method, bits }: BaseModel): string {
  const parts = [method, bits && `${bits} bit`].filter(Boolean).join(', ');
  return parts ? ` (${parts})` : '';
}

function HubLink({ id }: { id: string }) {
  return <ExternalLink url={`https://huggingface.co/${id}`}>{id}</ExternalLink>;
}

/** What a model was derived from, in this catalog or on the Hub. */
export function BaseModelSection() {
  const { entity } = useEntity<FoundationModelEntity>();
  const { baseModel } = entity.spec;
  if (!baseModel) return null;
  const [known] = getEntityRelations(entity, RELATION_FINE_TUNED_FROM);
  const { huggingFaceId, others = [] } = baseModel;
  return (
    <LineageSection title={`${TITLES[baseModel.relation]}${detail(baseModel)}`}>
      {[
        ...(known
          ? [
              <li key="base">
                <EntityRefLink entityRef={known} />
              </li>,
            ]
          : []),
        ...(huggingFaceId && !known ? [huggingFaceId, ...others] : others).map(
          id => (
            <li key={id}>
              <HubLink id={id} /> (not in this catalog)
            </li>
          ),
        ),
      ]}
    </LineageSection>
  );
}
