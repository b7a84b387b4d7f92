import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { ApiClient } from './api-client.mjs';
import { CHILD_JOBS, childJob, childJobName } from './trainer/child-job.mjs';
import { isReady, trainJobStatus } from './trainer/status.mjs';

const TRAIN_JOBS = '/apis/trainer.kubeflow.org/v1alpha1';
const JOBS = '/apis/batch/v1';
const INTERVAL_MS = 300;

/**
 * Plays the controller of Kubeflow Trainer: a STAND-IN for tests, not the
 * operator, which needs admission webhooks and certificates. It takes one shape
 * of TrainJob, a trainer with N nodes, and polls. See the declaration file.
 */
export function startTrainer({
  url,
  token,
  caFile,
  ca = readFileSync(caFile),
  onError = console.error,
}) {
  const client = new ApiClient({ url, token, ca });
  const readySince = new Map();
  let timer;
  let stopped = false;

  const round = async () => {
    try {
      await reconcileAll(client, readySince);
    } catch (error) {
      if (!stopped) onError(error);
    }
    if (!stopped) timer = setTimeout(next, INTERVAL_MS);
  };
  let current = Promise.resolve();
  const next = () => {
    current = round();
  };
  next();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await current;
      client.close();
    },
  };
}

async function reconcileAll(client, readySince) {
  const [trainJobs, jobs] = await Promise.all([
    client.get(`${TRAIN_JOBS}/trainjobs`),
    client.get(`${JOBS}/jobs?labelSelector=${encodeURIComponent(CHILD_JOBS)}`),
  ]);
  const jobOf = new Map(jobs.items.map(job => [ownerUid(job), job]));
  const results = await Promise.allSettled(
    trainJobs.items
      .filter(({ metadata }) => !metadata.deletionTimestamp)
      .map(trainJob =>
        reconcile(
          client,
          trainJob,
          jobOf.get(trainJob.metadata.uid),
          readySince,
        ),
      ),
  );
  const failure = results.find(({ reason }) => reason && !isRace(reason));
  if (failure) throw failure.reason;
}

async function reconcile(client, trainJob, existingJob, readySince) {
  const { namespace, name } = trainJob.metadata;
  const jobs = `${JOBS}/namespaces/${namespace}/jobs`;
  let job = existingJob;
  if (!job) {
    // the TTL of a finished Job may be over: its status stays
    if (isFinished(trainJob)) return;
    job = await client.create(jobs, childJob({ ...KIND, ...trainJob }));
  }
  const suspend = trainJob.spec.suspend ?? false;
  if (!isFinished(job) && job.spec.suspend !== suspend) {
    job = await client.mergePatch(`${jobs}/${childJobName(trainJob)}`, {
      spec: { suspend },
    });
  }
  const { uid } = job.metadata;
  if (isReady(job) && !readySince.has(uid)) readySince.set(uid, new Date());
  const status = trainJobStatus(trainJob, job, readySince.get(uid));
  if (!isDeepStrictEqual(status, trainJob.status)) {
    await client.mergePatch(
      `${TRAIN_JOBS}/namespaces/${namespace}/trainjobs/${name}/status`,
      { status },
    );
  }
}

/** Items of a list don't name their kind. */
const KIND = {
  apiVersion: 'trainer.kubeflow.org/v1alpha1',
  kind: 'TrainJob',
};

function ownerUid(job) {
  return job.metadata.ownerReferences?.find(({ controller }) => controller)
    ?.uid;
}

function isFinished(object) {
  return object.status?.conditions?.some(
    ({ type, status }) =>
      (type === 'Complete' || type === 'Failed') && status === 'True',
  );
}

/** Gone, or written by another since the list: the next round sees it. */
function isRace({ status }) {
  return status === 404 || status === 409;
}
