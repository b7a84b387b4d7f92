import type {
  BackstageCredentials,
  BackstageUserPrincipal,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { JsonObject } from '@backstage/types';
import Ajv, { type ValidateFunction } from 'ajv';
import type { createPlanProjectAction } from '../actions/planProject';
import { runPart } from '../actions/runPart';
import type { Plan } from '../planning/Plan';
import type { Problem } from '../planning/PlanRequest';
import { ProblemsError } from '../planning/problemsError';
import { passed } from './passed';
import type { StepRenderer } from './StepRenderer';

/** What a task would find, were it started now. */
export interface PreflightReport {
  /** What would keep it from beginning, by field of the form. */
  problems: Problem[];
  /** What a person should look at although it stops nothing. */
  notes: string[];
  /** What nothing is wrong with, by field. */
  passed: Problem[];
}

type PlanAction = ReturnType<typeof createPlanProjectAction>;
type PlanInput = Parameters<PlanAction['handler']>[0]['input'];

interface TemplateStep {
  action?: string;
  input?: JsonObject;
}

function planStep({ spec }: Entity, action: string): TemplateStep | undefined {
  const steps = Array.isArray(spec?.steps) ? spec.steps : [];
  return (steps as TemplateStep[]).find(step => step?.action === action);
}

/**
 * Runs the plan step of a template for a form that is not sent yet, with the
 * rights of its user: the task will say the same.
 */
export class Preflight {
  readonly #catalog: CatalogService;
  readonly #logger: LoggerService;
  readonly #plan: PlanAction;
  readonly #renderer: StepRenderer;
  readonly #validate: ValidateFunction<PlanInput>;

  constructor(options: {
    catalog: CatalogService;
    logger: LoggerService;
    /** `fmops:project:plan`. */
    plan: PlanAction;
    renderer: StepRenderer;
  }) {
    this.#catalog = options.catalog;
    this.#logger = options.logger;
    this.#plan = options.plan;
    this.#renderer = options.renderer;
    this.#validate = new Ajv({ strict: false }).compile<PlanInput>(
      options.plan.schema?.input ?? {},
    );
  }

  /**
   * @throws NotFoundError when the user can't read the template
   * @throws InputError when it has no plan step, or that takes no such input
   */
  async check(
    templateRef: string,
    values: JsonObject,
    credentials: BackstageCredentials<BackstageUserPrincipal>,
  ): Promise<PreflightReport> {
    const template = await this.#catalog.getEntityByRef(templateRef, {
      credentials,
    });
    if (template?.kind !== 'Template') {
      throw new NotFoundError(`There is no template ${templateRef}`);
    }
    const step = planStep(template, this.#plan.id);
    if (!step) {
      throw new InputError(
        `The template ${templateRef} has no step ${
          this.#plan.id
        }, so nothing can be checked before it is started`,
      );
    }
    const input = await this.#renderer.render(step.input, values, credentials);
    if (!this.#validate(input)) {
      throw new InputError(
        `The form is not complete: ${(this.#validate.errors ?? [])
          .map(({ instancePath, message }) => `${instancePath} ${message}`)
          .join('; ')}`,
      );
    }
    try {
      const output = await runPart(
        this.#plan,
        {
          ...{ workspacePath: '', logger: this.#logger, isDryRun: true },
          task: { id: '' },
          templateInfo: { entityRef: templateRef },
          user: { ref: credentials.principal.userEntityRef },
          getInitiatorCredentials: async () => credentials,
          checkpoint: async ({ fn }) => fn(),
          async createTemporaryDirectory() {
            throw new Error('Planning writes no files');
          },
        },
        input,
      );
      const plan = output.plan as Partial<Plan> | undefined;
      return {
        problems: [],
        notes: plan?.notes ?? [],
        passed: passed(input, [], plan),
      };
    } catch (error) {
      if (!(error instanceof ProblemsError)) {
        throw error;
      }
      return {
        problems: [...error.problems],
        notes: [],
        passed: passed(input, error.problems),
      };
    }
  }
}
