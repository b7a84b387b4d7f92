import {
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import {
  PROMPT_TEMPLATE_KIND,
  promptTemplateSchema,
  RELATION_PROMPT_USED_BY,
  RELATION_USES_PROMPT,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { FMOPS_GROUP } from '@fmops/backstage-plugin-fmops-models-common';
import { createCatalogModelLayer } from './alpha';

/** Declares the kind PromptTemplate with its relations. */
export const promptsModelLayer = createCatalogModelLayer({
  layerId: `catalog.${FMOPS_GROUP}/prompts`,
  builder: model => {
    model.addKind({
      group: FMOPS_GROUP,
      names: {
        kind: PROMPT_TEMPLATE_KIND,
        singular: 'prompttemplate',
        plural: 'prompttemplates',
      },
      description:
        'A prompt for foundation models: its text or messages, its variables, and the models that it was written for.',
      versions: [
        {
          name: 'v1alpha1',
          relationFields: [
            {
              selector: { path: 'spec.owner' },
              relation: RELATION_OWNED_BY,
              defaultNamespace: 'inherit',
              defaultKind: 'Group',
              allowedKinds: ['Group', 'User'],
            },
            {
              selector: { path: 'spec.system' },
              relation: RELATION_PART_OF,
              defaultNamespace: 'inherit',
              defaultKind: 'System',
            },
          ],
          schema: { jsonSchema: promptTemplateSchema },
        },
      ],
    });
    model.addRelationPair({
      fromKind: ['Component', 'API', 'Resource', 'System'],
      toKind: PROMPT_TEMPLATE_KIND,
      description: 'Something and a prompt that it uses.',
      forward: { type: RELATION_USES_PROMPT, title: 'uses prompt' },
      reverse: { type: RELATION_PROMPT_USED_BY, title: 'prompt used by' },
    });
    model.updateRelationPair({
      fromKind: PROMPT_TEMPLATE_KIND,
      toKind: ['Group', 'User'],
      forward: { type: RELATION_OWNED_BY },
      reverse: { type: RELATION_OWNER_OF },
    });
    model.updateRelationPair({
      fromKind: PROMPT_TEMPLATE_KIND,
      toKind: 'System',
      forward: { type: RELATION_PART_OF },
      reverse: { type: RELATION_HAS_PART },
    });
  },
});
