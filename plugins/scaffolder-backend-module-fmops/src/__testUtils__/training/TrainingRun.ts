import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a training run has ended. */
export interface TrainingResult {
  /** Exit status; undefined where it was killed. */
  status?: number;
  /** What it wrote, standard error included. */
  log: string;
}

/**
 * What a run wrote that went well.
 *
 * @throws when it failed, with the end of what it wrote
 */
export function logOf({ status, log }: TrainingResult): string {
  if (status !== 0) {
    throw new Error(`It ended with status ${status}:\n${log.slice(-4000)}`);
  }
  return log;
}

/** A training run of a project: a program in its folder, as a pod starts it. */
export interface TrainingRun {
  /** Of the project. */
  folder: string;
  /** With the programs of a Python environment. */
  bin: string;
  /** Where checkpoints and results go. */
  output: string;
  /** Program of `bin` with its arguments. */
  command: readonly string[];
}

/**
 * Runs a training on the CPU and with nothing from outside of the machine.
 *
 * @param killWhen - ends all of its processes, as a node that goes away does, once it is true
 */
export async function train(
  { folder, bin, output, command: [program, ...args] }: TrainingRun,
  killWhen?: () => boolean,
): Promise<TrainingResult> {
  const child = spawn(`${bin}/${program}`, args, {
    cwd: folder,
    detached: true,
    env: {
      ...process.env,
      PYTHONUNBUFFERED: '1',
      PYTHONPATH: `${folder}:${folder}/tests`,
      OUTPUT_DIR: output,
      HF_HOME: `${output}/.cache`,
      HF_HUB_OFFLINE: '1',
      CUDA_VISIBLE_DEVICES: '',
      OMP_NUM_THREADS: '1',
    },
  });
  let log = '';
  let ended = false;
  child.stdout.on('data', text => (log += text));
  child.stderr.on('data', text => (log += text));
  const result = new Promise<TrainingResult>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', status =>
      resolve({ status: status ?? undefined, log }),
    );
  }).finally(() => {
    ended = true;
  });
  while (killWhen && !ended) {
    if (killWhen() && child.pid) {
      process.kill(-child.pid, 'SIGKILL');
      break;
    }
    await sleep(20);
  }
  return result;
}
