import type {
  ApprovalRequirement,
  PromotionKind,
  PromotionStage,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type {
  PromotionAction,
  PromotionGate,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';

/** A gate with the name that a stage gives it. */
export interface NamedGate {
  name: string;
  title: string;
  type: string;
  gate: PromotionGate;
}

/** What of a stage holds for one kind of promotion. */
interface StageRules {
  gates: NamedGate[];
  approvals: ApprovalRequirement[];
}

/** A stage of the configuration, with all that decides. */
export class ConfiguredStage {
  readonly name: string;
  readonly title: string;
  readonly action: { type: string; carriedOutBy: PromotionAction };
  readonly #rules: Record<PromotionKind, StageRules>;
  readonly #servedModel: NamedGate;

  constructor(options: {
    name: string;
    title: string;
    action: { type: string; carriedOutBy: PromotionAction };
    promotion: StageRules;
    rollback: StageRules;
    /** That an endpoint, where there is one, serves the model. */
    servedModel: NamedGate;
  }) {
    this.#servedModel = options.servedModel;
    this.name = options.name;
    this.title = options.title;
    this.action = options.action;
    this.#rules = { promotion: options.promotion, rollback: options.rollback };
  }

  gatesFor({
    kind,
    endpointRef,
  }: Pick<PromotionSubject, 'kind' | 'endpointRef'>): readonly NamedGate[] {
    const { gates } = this.#rules[kind];
    // The way back leads to what was served there.
    const served = kind === 'promotion' && endpointRef;
    return served ? [...gates, this.#servedModel] : gates;
  }

  approvalsFor(kind: PromotionKind): readonly ApprovalRequirement[] {
    return this.#rules[kind].approvals;
  }

  /** Groups of its requirements that somebody belongs to. */
  groupsOf(kind: PromotionKind, member: ReadonlySet<string>): string[] {
    const groups = this.approvalsFor(kind).flatMap(item => item.groups);
    return [...new Set(groups)].filter(group => member.has(group)).sort();
  }

  get actionTitle(): { type: string; title: string } {
    return {
      type: this.action.type,
      title: this.action.carriedOutBy.title,
    };
  }

  /** As the API tells of it. */
  describe(): PromotionStage {
    const { promotion, rollback } = this.#rules;
    return {
      ...{ name: this.name, title: this.title, action: this.actionTitle },
      gates: promotion.gates.map(({ name, title, type, gate }) => ({
        ...{ name, title, type, requirement: gate.requirement },
      })),
      approvals: promotion.approvals,
      rollback: {
        gates: rollback.gates.map(({ name }) => name),
        approvals: rollback.approvals,
      },
    };
  }
}
