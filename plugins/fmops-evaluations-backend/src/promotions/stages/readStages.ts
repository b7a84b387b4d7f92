import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { ApprovalRequirement } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type {
  PromotionActionType,
  PromotionGateType,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { SERVED_MODEL } from '../gates/ServedModelGate';
import { ConfiguredStage, type NamedGate } from './ConfiguredStage';

const KEY = 'fmops.evaluations.promotions.stages';
const GROUP = { defaultKind: 'group', defaultNamespace: 'default' };
const NAME = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/** Types of gates and actions that stages can name. */
export interface StageTypes {
  gates: TypeRegistry<PromotionGateType>;
  actions: TypeRegistry<PromotionActionType>;
}

/** Types by their name. */
export class TypeRegistry<T extends { type: string }> {
  readonly #types = new Map<string, T>();

  constructor(private readonly what: string) {}

  add(...types: T[]): void {
    for (const item of types) {
      if (this.#types.has(item.type)) {
        throw new Error(`There are two ${this.what} of type '${item.type}'`);
      }
      this.#types.set(item.type, item);
    }
  }

  /** @throws InputError where there is none */
  get(type: string, where: string): T {
    const found = this.#types.get(type);
    if (!found) {
      throw new InputError(
        `${where}: there is no type '${type}', but ${[...this.#types.keys()]
          .sort()
          .join(', ')}`,
      );
    }
    return found;
  }
}

/**
 * Reads the stages of the configuration, in their order; none where it has none.
 *
 * @throws InputError naming what can't work
 */
export function readStages(
  config: Config,
  types: StageTypes,
): ConfiguredStage[] {
  const blocks = config.getOptionalConfigArray(KEY) ?? [];
  const stages = blocks.map((block, index) =>
    readStage(block, `${KEY}[${index}]`, types),
  );
  assertUnique(
    stages.map(({ name }) => name),
    KEY,
  );
  return stages;
}

function readStage(
  config: Config,
  where: string,
  types: StageTypes,
): ConfiguredStage {
  const name = config.getString('name');
  if (!NAME.test(name)) {
    throw new InputError(
      `${where}.name: '${name}' must be of lower case letters, digits and hyphens, at most 40`,
    );
  }
  const gates = (config.getOptionalConfigArray('gates') ?? []).map(
    (block, index) => readGate(block, `${where}.gates[${index}]`, types),
  );
  const made = types.gates.get(SERVED_MODEL, where);
  const servedModel: NamedGate = {
    ...{ name: made.type, type: made.type, title: made.title },
    gate: made.create(config),
  };
  assertUnique(
    [servedModel, ...gates].map(gate => gate.name),
    `${where}.gates`,
  );
  const approvals = readApprovals(config, where) ?? [];
  const block = config.getOptionalConfig('action');
  const type = block?.getString('type') ?? 'none';
  const action = types.actions
    .get(type, `${where}.action.type`)
    .create(block ?? config);
  const back = config.getOptionalConfig('rollback');
  const kept = back?.getOptionalStringArray('gates');
  return new ConfiguredStage({
    name,
    title: config.getOptionalString('title') ?? name,
    action: { type, carriedOutBy: action },
    servedModel,
    promotion: { gates, approvals },
    rollback: {
      gates: kept ? pick(gates, kept, `${where}.rollback.gates`) : gates,
      approvals:
        (back && readApprovals(back, `${where}.rollback`)) ?? approvals,
    },
  });
}

function readGate(config: Config, where: string, types: StageTypes): NamedGate {
  const type = config.getString('type');
  const made = types.gates.get(type, `${where}.type`);
  return {
    name: config.getOptionalString('name') ?? type,
    title: config.getOptionalString('title') ?? made.title,
    type,
    gate: made.create(config),
  };
}

function readApprovals(
  config: Config,
  where: string,
): ApprovalRequirement[] | undefined {
  return config.getOptionalConfigArray('approvers')?.map((block, index) => {
    const at = `${where}.approvers[${index}]`;
    const count = block.getOptionalNumber('count') ?? 1;
    if (!Number.isInteger(count) || count < 1) {
      throw new InputError(`${at}.count: it must be 1 or more, not ${count}`);
    }
    const groups = block
      .getStringArray('groups')
      .map(ref => stringifyEntityRef(parseEntityRef(ref, GROUP)));
    if (!groups.length) throw new InputError(`${at}.groups: it names none`);
    return { groups, count };
  });
}

function pick(gates: NamedGate[], names: string[], where: string) {
  return names.map(name => {
    const found = gates.find(gate => gate.name === name);
    if (!found) throw new InputError(`${where}: there is no gate '${name}'`);
    return found;
  });
}

function assertUnique(names: string[], where: string) {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new InputError(`${where}: the name '${twice}' comes twice`);
}
