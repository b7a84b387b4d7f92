import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Starts viewers, in a process of their own; resolves when all have their page.
 *
 * @param {object} options
 * @param {'ours' | 'stock'} options.plugin
 * @param {number} options.viewers
 * @param {number} options.clusters
 * @param {number} options.objects runs in the API server
 * @param {string} options.baseUrl of the backend
 * @param {object} options.apiServer url, ca and token
 */
export async function startLoad(options) {
  const child = fork(fileURLToPath(new URL('load.mjs', import.meta.url)), [], {
    env: { ...process.env, BENCH_LOAD: JSON.stringify(options) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise(resolve => child.once('exit', resolve));
  const message = () =>
    Promise.race([
      exited.then(code => {
        throw new Error(`The viewers ended with ${code}`);
      }),
      new Promise(resolve => child.once('message', resolve)),
    ]);
  const { opened, responses } = await message();
  return {
    /** Milliseconds until all had their page. */
    opened,
    responses,
    async measure(request) {
      child.send(request);
      const { measured, error } = await message();
      if (error) throw new Error(error);
      return measured;
    },
    async stop() {
      child.disconnect();
      await exited;
    },
  };
}
