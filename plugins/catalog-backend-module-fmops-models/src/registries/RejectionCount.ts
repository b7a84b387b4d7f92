import {
  NAMED_REJECTIONS_MAX,
  type RegistryRejection,
} from '@fmops/backstage-plugin-fmops-models-common';

/** Counts all rejections of a pass, and keeps the first ones. */
export class RejectionCount {
  readonly #named: RegistryRejection[] = [];
  #total = 0;

  add(rejections: RegistryRejection[]): void {
    this.#total += rejections.length;
    for (const { name, reason } of rejections) {
      if (this.#named.length < NAMED_REJECTIONS_MAX) {
        this.#named.push({ ...(name !== undefined && { name }), reason });
      }
    }
  }

  get named(): RegistryRejection[] {
    return this.#named;
  }

  get total(): number {
    return this.#total;
  }
}
