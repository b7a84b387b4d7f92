import type { Entity, EntityLink } from '@backstage/catalog-model';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';
import { printable, text } from '@fmops/backstage-plugin-fmops-models-node';
import { identityHints } from '../registries/identity';

const LONGEST = 500;

function segment(value: string | undefined): string | undefined {
  const part = text(printable(value ?? ''));
  return part && part.length <= LONGEST ? encodeURIComponent(part) : undefined;
}

/**
 * Links entities that are annotated with names of MLflow to its pages: the
 * registered model, and the run where its experiment is known.
 */
export class MlflowLinksProcessor implements CatalogProcessor {
  readonly #baseUrl: string;

  /** @param baseUrl - of MLflow, with a slash at its end */
  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  getProcessorName(): string {
    return 'FmopsMlflowLinksProcessor';
  }

  // After validation, so that a wrong annotation is reported as one
  async postProcessEntity(entity: Entity): Promise<Entity> {
    const links = entity.metadata.links ?? [];
    const missing = this.#links(entity).filter(
      ({ url }) => !links.some(link => link.url === url),
    );
    return missing.length === 0
      ? entity
      : {
          ...entity,
          metadata: { ...entity.metadata, links: [...links, ...missing] },
        };
  }

  #links(entity: Entity): EntityLink[] {
    const { mlflowModel, mlflowRun } = identityHints(entity);
    const model = segment(mlflowModel);
    const run = segment(mlflowRun);
    const experiment = segment(
      entity.metadata.annotations?.['mlflow.org/experiment'],
    );
    return [
      ...(model
        ? [{ url: `${this.#baseUrl}#/models/${model}`, title: 'MLflow' }]
        : []),
      ...(run && experiment
        ? [
            {
              url: `${this.#baseUrl}#/experiments/${experiment}/runs/${run}`,
              title: 'MLflow run',
            },
          ]
        : []),
    ];
  }
}
