import { ConflictError } from '@backstage/errors';
import type {
  FmopsModelRegistriesExtensionPoint,
  ModelRegistryType,
} from '@fmops/backstage-plugin-fmops-models-node';

/** The types of registries that there are, those of other modules included. */
export class ModelRegistryTypes implements FmopsModelRegistriesExtensionPoint {
  readonly #types = new Map<string, ModelRegistryType>();

  addRegistry(...types: ModelRegistryType[]): void {
    for (const item of types) {
      if (this.#types.has(item.type)) {
        throw new ConflictError(
          `There is a model registry of type ${item.type} already`,
        );
      }
      this.#types.set(item.type, item);
    }
  }

  get(type: string): ModelRegistryType | undefined {
    return this.#types.get(type);
  }

  names(): string[] {
    return [...this.#types.keys()].sort();
  }
}
