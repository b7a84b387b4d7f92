import { getCompoundEntityRef, type Entity } from '@backstage/catalog-model';
import {
  processingResult,
  type CatalogProcessor,
  type CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import {
  RELATION_PROMPT_USED_BY,
  RELATION_USES_PROMPT,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { promptRefs } from './promptRefs';

/**
 * Relates whatever carries the annotation `fmops.dev/prompts` with the prompts that it
 * names. An annotation, since endpoints and applications are of kinds whose
 * spec has no room for it.
 */
export class PromptUseProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'FmopsPromptUseProcessor';
  }

  async postProcessEntity(
    entity: Entity,
    _location: unknown,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const user = getCompoundEntityRef(entity);
    for (const prompt of promptRefs(entity)) {
      emit(
        processingResult.relation({
          source: user,
          target: prompt,
          type: RELATION_USES_PROMPT,
        }),
      );
      emit(
        processingResult.relation({
          source: prompt,
          target: user,
          type: RELATION_PROMPT_USED_BY,
        }),
      );
    }
    return entity;
  }
}
