const DEFAULT_SECONDS = 3;

/**
 * The status of a TrainJob, mirrored from its child Job as JobSet and the
 * Trainer do it: `jobsStatus` counts Jobs, not pods; `Suspended` appears only
 * when the TrainJob is or was suspended; there is no Running condition.
 *
 * @param readySince when all pods of the Job were first seen ready, if ever
 */
export function trainJobStatus(trainJob, job, readySince, now = new Date()) {
  const conditions = new ConditionList(trainJob.status?.conditions, now);
  setSuspended(conditions, trainJob);
  const complete = conditionOf(job, 'Complete');
  if (complete) {
    conditions.set(
      'Complete',
      'True',
      'AllJobsCompleted',
      'jobset completed successfully',
    );
  } else if (conditionOf(job, 'Failed')) {
    conditions.set(
      'Failed',
      'True',
      'FailedJobs',
      `jobset failed due to one or more job failures (first failed job: ${job.metadata.name})`,
    );
  }
  const status = { jobsStatus: [jobStatus(job)] };
  if (conditions.items.length) status.conditions = conditions.items;
  const progress = trainerStatus(trainJob, job, now - readySince);
  if (progress) {
    status.trainerStatus = { lastUpdatedTime: timestamp(now), ...progress };
  }
  return status;
}

function setSuspended(conditions, trainJob) {
  if (trainJob.spec.suspend) {
    conditions.set('Suspended', 'True', 'Suspended', 'TrainJob is suspended');
  } else if (conditions.isTrue('Suspended')) {
    conditions.set('Suspended', 'False', 'Resumed', 'TrainJob is resumed');
  }
}

function jobStatus(job) {
  return {
    name: 'node',
    ready: Number(isReady(job)),
    active: Number((job.status?.active ?? 0) > 0),
    succeeded: Number(Boolean(conditionOf(job, 'Complete'))),
    failed: Number(Boolean(conditionOf(job, 'Failed'))),
    suspended: Number(job.spec.suspend === true),
  };
}

/** Whether a Job that has not ended has all its pods up, or through. */
export function isReady(job) {
  const { ready = 0, succeeded = 0 } = job.status ?? {};
  const ended = conditionOf(job, 'Complete') ?? conditionOf(job, 'Failed');
  return !ended && ready + succeeded >= job.spec.parallelism;
}

/** Progress by the clock: how much of the time that its pods play is over. */
function trainerStatus(trainJob, job, elapsedMs) {
  const previous = trainJob.status?.trainerStatus;
  const percent = progressOf(job, elapsedMs);
  if (percent === undefined || percent === previous?.progressPercentage) {
    return previous;
  }
  return {
    progressPercentage: percent,
    estimatedRemainingSeconds: Math.round(
      (runTimeOf(job) * (100 - percent)) / 100_000,
    ),
    metrics: [
      { name: 'loss', value: (0.9 + 1.5 * Math.exp(-percent / 33)).toFixed(4) },
    ],
  };
}

function progressOf(job, elapsedMs) {
  if (conditionOf(job, 'Complete')) return 100;
  if (!isReady(job) || Number.isNaN(elapsedMs)) return undefined;
  return Math.min(99, Math.floor((100 * elapsedMs) / runTimeOf(job)));
}

function runTimeOf(job) {
  const annotations = job.spec.template.metadata?.annotations ?? {};
  return (
    Number(annotations['fmops.dev/play-seconds'] ?? DEFAULT_SECONDS) * 1000
  );
}

function conditionOf(object, type) {
  return object.status?.conditions?.find(
    condition => condition.type === type && condition.status === 'True',
  );
}

class ConditionList {
  #now;

  constructor(items = [], now) {
    this.items = [...items];
    this.#now = now;
  }

  isTrue(type) {
    return this.items.some(c => c.type === type && c.status === 'True');
  }

  set(type, status, reason, message) {
    const index = this.items.findIndex(condition => condition.type === type);
    const current = this.items[index];
    if (current?.status === status && current.reason === reason) return;
    const condition = {
      type,
      status,
      reason,
      message,
      lastTransitionTime:
        current?.status === status
          ? current.lastTransitionTime
          : timestamp(this.#now),
    };
    if (current) this.items[index] = condition;
    else this.items.push(condition);
  }
}

function timestamp(date) {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
