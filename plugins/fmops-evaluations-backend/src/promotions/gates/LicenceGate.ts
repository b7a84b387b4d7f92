import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type {
  GateVerdict,
  PromotionGate,
  PromotionGateType,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import {
  licenseVerdict,
  type IntendedUse,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { JsonObject } from '@backstage/types';

const USES: readonly string[] = ['commercial', 'research'];

/** Asks for a licence that is on a list, or that allows a use. */
export class LicenceGate implements PromotionGate {
  readonly requirement: string;
  readonly #allowed?: string[];
  readonly #use?: IntendedUse;
  readonly #conditional: boolean;

  constructor(config: Config) {
    this.#allowed = config.getOptionalStringArray('allowed');
    const use = config.getOptionalString('use');
    if (use !== undefined && !USES.includes(use)) {
      throw new InputError(
        `use: it must be commercial or research, not ${use}`,
      );
    }
    this.#use = use as IntendedUse | undefined;
    this.#conditional = config.getOptionalBoolean('conditional') ?? false;
    if (!this.#allowed && !this.#use) {
      throw new InputError(
        'A gate of type licence needs `allowed`, `use` or both',
      );
    }
    this.requirement = [
      this.#use && `The licence allows ${this.#use} use`,
      this.#allowed && `the licence is one of ${this.#allowed.join(', ')}`,
    ]
      .filter(Boolean)
      .join(', and ');
  }

  get terms(): JsonObject {
    return {
      allowed: this.#allowed ?? null,
      use: this.#use ?? null,
      conditional: this.#conditional,
    };
  }

  async check({ model, modelRef }: PromotionSubject): Promise<GateVerdict> {
    const { license } = model.spec;
    const evidence = [
      {
        kind: 'licence',
        id: modelRef,
        title: license?.name ?? license?.spdx ?? license?.id,
        document: { model: modelRef, license: { ...license } },
      },
    ];
    const verdicts = [this.#listed(license), this.#allows(license)];
    const worst =
      verdicts.find(item => item?.status === 'failed') ??
      verdicts.find(item => item?.status === 'unknown') ??
      verdicts.find(Boolean)!;
    return { ...worst, evidence };
  }

  #listed(license: PromotionSubject['model']['spec']['license']) {
    if (!this.#allowed) return undefined;
    const ids = [license?.spdx, license?.id].filter(Boolean) as string[];
    if (!ids.length) {
      return {
        status: 'unknown' as const,
        reason: 'The catalog states no licence by an id.',
        advice: 'State the licence of the model in the catalog.',
      };
    }
    const known = new Set(this.#allowed.map(id => id.toLowerCase()));
    return ids.some(id => known.has(id.toLowerCase()))
      ? { status: 'passed' as const, reason: `${ids[0]} is allowed.` }
      : {
          status: 'failed' as const,
          reason: `${ids[0]} is none of ${this.#allowed.join(', ')}.`,
          advice: 'Choose a model whose licence is allowed here.',
        };
  }

  #allows(license: PromotionSubject['model']['spec']['license']) {
    if (!this.#use) return undefined;
    const { verdict, reason } = licenseVerdict(license, this.#use);
    if (
      verdict === 'allowed' ||
      (verdict === 'conditional' && this.#conditional)
    ) {
      return { status: 'passed' as const, reason };
    }
    return verdict === 'forbidden'
      ? {
          status: 'failed' as const,
          reason,
          advice: `Choose a model whose licence allows ${this.#use} use.`,
        }
      : {
          status: 'unknown' as const,
          reason,
          advice:
            'Have the terms reviewed, and state in the catalog what they allow.',
        };
  }
}

/** Gates of type `licence`. */
export const licenceGateType: PromotionGateType = {
  type: 'licence',
  title: 'Licence',
  create: config => new LicenceGate(config),
};
