import type { Config } from '@backstage/config';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';

/** A row of `permission.ownersOnly`. */
interface Mark {
  label: string;
  /** Any value when absent. */
  value?: string;
}

/** Keeps entities that bear a mark to those who own them. */
export class OwnersOnly {
  readonly #marks: Mark[];

  static fromConfig(config: Config): OwnersOnly {
    const marks = config.getOptionalConfigArray('permission.ownersOnly') ?? [];
    return new OwnersOnly(
      marks.map(mark => ({
        label: mark.getString('label'),
        value: mark.getOptionalString('value'),
      })),
    );
  }

  private constructor(marks: Mark[]) {
    this.#marks = marks;
  }

  /**
   * @param permission - of a catalog entity, which the caller's roles allow
   * @param claims - references of the caller and of the caller's groups
   */
  decide(
    permission: ResourcePermission<'catalog-entity'>,
    claims: string[],
  ): PolicyDecision {
    const [first, ...others] = this.#marks.map(mark =>
      catalogConditions.hasLabel(mark),
    );
    if (!first) return { result: AuthorizeResult.ALLOW };
    return createCatalogConditionalDecision(permission, {
      anyOf: [
        { not: { anyOf: [first, ...others] } },
        catalogConditions.isEntityOwner({ claims }),
      ],
    });
  }
}
