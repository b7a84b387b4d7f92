import {
  InputError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import type { ImportFile } from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  asObject,
  ResultFile,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { MlflowServer } from './readServers';

const TABLE = 'eval_results_table.json';
/** Bytes of one answer. */
const MOST = 20 * 1024 * 1024;
const LONGEST_MS = 30_000;

/** A run on an MLflow server, as the files that an import of it takes. */
export class MlflowRun {
  /** @throws InputError for what is no id of a run */
  constructor(
    private readonly server: MlflowServer,
    private readonly id: string,
  ) {
    if (!/^[\w-]{1,64}$/.test(id)) {
      throw new InputError(`run: '${id}' is no id of a run in MLflow`);
    }
  }

  /**
   * The run, and its table of results where it has one.
   *
   * @throws InputError where there is no such run; ServiceUnavailableError where
   *   the server does not answer
   */
  async files(): Promise<ImportFile[]> {
    const run = { run_id: this.id };
    const content = await this.#get('api/2.0/mlflow/runs/get', run);
    const listed = await this.#get('api/2.0/mlflow/artifacts/list', run);
    const files = [{ name: 'run.json', content }];
    if (pathsIn(listed).includes(TABLE)) {
      const table = await this.#get('get-artifact', { ...run, path: TABLE });
      files.push({ name: TABLE, content: table });
    }
    return files;
  }

  async #get(path: string, query: Record<string, string>): Promise<string> {
    const { baseUrl, id, token } = this.server;
    try {
      const response = await fetch(
        `${baseUrl}/${path}?${new URLSearchParams(query)}`,
        {
          headers: token ? { authorization: `Bearer ${token}` } : {},
          redirect: 'error',
          signal: AbortSignal.timeout(LONGEST_MS),
        },
      );
      if (response.status === 404 || response.status === 400) {
        throw new InputError(`run: MLflow (${id}) has no run '${this.id}'`);
      }
      if (!response.ok) throw new Error(`it answers HTTP ${response.status}`);
      return await textOf(response);
    } catch (error) {
      if (toError(error).name === 'InputError') throw error;
      throw new ServiceUnavailableError(
        `MLflow (${id}) can't be read: ${
          toError(error).message
        }. Try again later, or import the files of the run.`,
      );
    }
  }
}

/** Paths of the artifacts at the top of a run. */
function pathsIn(listed: string): unknown[] {
  const files = new ResultFile('artifacts', listed).object()?.files;
  return Array.isArray(files) ? files.map(file => asObject(file)?.path) : [];
}

async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MOST) {
      throw new InputError(
        'run: it holds more than 20 MB, which is the most that is imported',
      );
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
