import type { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';
import {
  isPromptTemplateEntity,
  problemsText,
  promptProblems,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/**
 * Refuses prompts for what their schema can't tell, such as a placeholder that
 * is none of the variables. It works after validation, on specs of the right
 * shape.
 */
export class PromptCheckProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'FmopsPromptCheckProcessor';
  }

  /** @throws InputError with all problems, each with its field */
  async postProcessEntity(entity: Entity): Promise<Entity> {
    const problems = isPromptTemplateEntity(entity)
      ? promptProblems(entity.spec)
      : [];
    if (problems.length) {
      throw new InputError(
        problemsText(
          problems.map(({ field, message }) => ({
            field: `spec.${field}`,
            message,
          })),
        ),
      );
    }
    return entity;
  }
}
