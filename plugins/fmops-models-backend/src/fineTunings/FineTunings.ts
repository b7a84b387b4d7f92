import { createHash, randomUUID } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  FineTuning,
  FineTuningRequest,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Member } from '../access';
import type { FineTuningRecord, FineTuningRecords } from './FineTuningRecords';
import { progress } from './progress';
import type { RunLookup } from './RunLookup';
import type { ScaffolderTasks } from './ScaffolderTasks';
import type { TuningChecks } from './TuningChecks';

/** After this, who was starting a task is taken to have ended. */
const START_MS = 60_000;

/** A user who asks. */
export interface Caller {
  member: Member;
  credentials: BackstageCredentials;
}

const hashOf = (request: FineTuningRequest) =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(request).sort()))
    .digest('hex');

/** Has models made from the data of groups, and says where they stand. */
export class FineTunings {
  constructor(
    private readonly services: {
      catalog: CatalogService;
      checks: TuningChecks;
      records: FineTuningRecords;
      runs: RunLookup;
      tasks: ScaffolderTasks;
    },
  ) {}

  /**
   * @throws FineTuningProblems that name everything that is wrong
   * @throws ConflictError when the key was used for something else
   * @throws NotAllowedError when the caller has left the group that it was started for
   */
  async start(
    request: FineTuningRequest,
    idempotencyKey: string,
    caller: Caller,
  ): Promise<{ fineTuning: FineTuning; created: boolean }> {
    const { checks, records } = this.services;
    const startedBy = caller.member.userRef;
    const requestHash = hashOf(request);
    const known = await records.withKey(startedBy, idempotencyKey);
    if (known) {
      return this.#again(known, requestHash, caller);
    }
    const { form, dataset } = await checks.check(request, caller);
    const now = new Date().toISOString();
    const record: FineTuningRecord = {
      id: randomUUID(),
      name: request.name,
      owner: dataset.owner,
      dataset: dataset.entityRef,
      baseModel: String(form.values.baseModel),
      template: checks.templateRef,
      settings: form.settings,
      form: form.values,
      idempotencyKey,
      requestHash,
      startedBy,
      startedAt: now,
      triedAt: now,
    };
    if (!(await records.add(record))) {
      // Somebody was faster with the same key
      return this.start(request, idempotencyKey, caller);
    }
    return {
      fineTuning: await this.#startTask(record, caller),
      created: true,
    };
  }

  async get(id: string, caller: Caller): Promise<FineTuning> {
    const record = await this.services.records.get(id);
    if (!record || !caller.member.ownershipRefs.has(record.owner)) {
      throw new NotFoundError(
        `There is no fine-tuning ${id} of a group that you belong to`,
      );
    }
    return this.#tell(record, caller.credentials);
  }

  /** Of the caller's groups, newest first. */
  async list({ member }: Caller) {
    const records = await this.services.records.ofOwners([
      ...member.ownershipRefs,
    ]);
    return records.map(({ id, name, owner, startedAt }) => ({
      ...{ id, name, owner, startedAt },
    }));
  }

  async #again(
    known: FineTuningRecord,
    requestHash: string,
    caller: Caller,
  ): Promise<{ fineTuning: FineTuning; created: boolean }> {
    if (known.requestHash !== requestHash) {
      throw new ConflictError(
        'idempotency-key: Something else was started with this key. Make a new one for each start.',
      );
    }
    // It may have been started before they left
    if (!caller.member.ownershipRefs.has(known.owner)) {
      throw new NotAllowedError(
        `${caller.member.userRef} is no member of ${known.owner}, for which this was started, any more`,
      );
    }
    const now = new Date();
    const isLeft =
      !known.taskId && now.getTime() - Date.parse(known.triedAt) > START_MS;
    const fineTuning =
      isLeft && (await this.services.records.takeOver(known, now.toISOString()))
        ? await this.#startTask(known, caller)
        : await this.#tell(known, caller.credentials);
    return { fineTuning, created: false };
  }

  async #startTask(
    record: FineTuningRecord,
    { credentials }: Caller,
  ): Promise<FineTuning> {
    const { records, tasks } = this.services;
    let taskId: string;
    try {
      taskId = await tasks.start(record.template, record.form, credentials);
    } catch (error) {
      await records.delete(record.id);
      throw error;
    }
    await records.setTask(record.id, taskId);
    return this.#tell({ ...record, taskId }, credentials);
  }

  async #tell(
    record: FineTuningRecord,
    credentials: BackstageCredentials,
  ): Promise<FineTuning> {
    const { catalog, runs, tasks } = this.services;
    const { id, name, owner, dataset, baseModel } = record;
    const { startedBy, startedAt, settings, taskId } = record;
    const [task, { items }] = await Promise.all([
      taskId ? tasks.progress(taskId) : undefined,
      catalog.getEntitiesByRefs(
        {
          entityRefs: [
            `component:default/${name}`,
            `foundationmodel:default/${name}`,
          ],
          fields: ['kind', 'metadata.name', 'metadata.namespace'],
        },
        { credentials },
      ),
    ]);
    const [project, model] = items.map(
      entity => entity && stringifyEntityRef(entity),
    );
    // Runs are found by their project
    const run = project ? await runs.find(record, credentials) : {};
    return {
      ...{ id, name, owner, dataset, baseModel },
      ...{ startedBy, startedAt, settings },
      ...(taskId && { taskId }),
      ...(project && { project }),
      ...progress({ ...run, task, model, serve: settings.serve }),
    };
  }
}
