import {
  getCompoundEntityRef,
  RELATION_API_PROVIDED_BY,
  RELATION_PROVIDES_API,
  type Entity,
} from '@backstage/catalog-model';
import {
  type CatalogProcessor,
  type CatalogProcessorEmit,
  type LocationSpec,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { modelServerApi } from './modelServerApi';

/**
 * Gives each endpoint an API of type `ai-model-server`, the form in which other
 * portals and tools for agents look for model servers.
 */
export class ModelServerApiProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'FmopsModelServerApiProcessor';
  }

  async postProcessEntity(
    entity: Entity,
    location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const api = modelServerApi(entity);
    if (api) {
      const provider = getCompoundEntityRef(entity);
      const provided = getCompoundEntityRef(api);
      emit(processingResult.entity(location, api));
      emit(
        processingResult.relation({
          source: provider,
          type: RELATION_PROVIDES_API,
          target: provided,
        }),
      );
      emit(
        processingResult.relation({
          source: provided,
          type: RELATION_API_PROVIDED_BY,
          target: provider,
        }),
      );
    }
    return entity;
  }
}
