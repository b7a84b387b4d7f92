import { InputError } from '@backstage/errors';
import type { ConfiguredStage } from './ConfiguredStage';

/** The stages, in their order. */
export class Stages {
  constructor(readonly all: readonly ConfiguredStage[]) {}

  /** @throws InputError where there is none of the name */
  get(name: string): ConfiguredStage {
    const stage = this.find(name);
    if (!stage) {
      const known = this.all.map(item => item.name).join(', ');
      throw new InputError(
        known
          ? `stage: there is no stage '${name}', but ${known}`
          : 'stage: no stages are configured: see fmops.evaluations.promotions.stages',
      );
    }
    return stage;
  }

  find(name: string): ConfiguredStage | undefined {
    return this.all.find(stage => stage.name === name);
  }

  /** Name of the stage before one. */
  before(name: string): string | undefined {
    return this.all[this.all.findIndex(stage => stage.name === name) - 1]?.name;
  }

  /** Title of a stage, which the configuration may no longer have. */
  title(name: string): string {
    return this.find(name)?.title ?? name;
  }
}
