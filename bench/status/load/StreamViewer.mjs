import { send } from './http.mjs';

const FRAME_END = '\n\n';

/** Somebody who looks at the Runs tab of a project: a stream, as its page opens it. */
export class StreamViewer {
  #options;
  #changes;
  #results;
  #closing = new AbortController();

  constructor(options, changes, results) {
    this.#options = options;
    this.#changes = changes;
    this.#results = results;
  }

  /** Opens the stream; resolves when the runs are there. */
  async open() {
    const { baseUrl, token, agent, project } = this.#options;
    const begin = performance.now();
    const response = await send(
      `${baseUrl}/api/fmops-workloads/v1/workloads/stream?entityRef=component:default/${project}`,
      {
        agent,
        signal: this.#closing.signal,
        headers: {
          accept: 'text/event-stream',
          'accept-encoding': 'gzip',
          authorization: `Bearer ${token}`,
        },
      },
    );
    if (response.statusCode !== 200) {
      throw new Error(`The stream answered ${response.statusCode}`);
    }
    await new Promise((resolve, reject) => {
      response.on('error', reject);
      response.on('end', () => this.#ended());
      this.#read(response, resolve);
    });
    this.#results.response.push(performance.now() - begin);
  }

  close() {
    this.#closing.abort();
  }

  #ended() {
    if (!this.#closing.signal.aborted)
      this.#results.failed.push('stream ended');
  }

  #read(response, onSnapshot) {
    let rest = '';
    response.setEncoding('utf8');
    response.on('data', chunk => {
      const frames = (rest + chunk).split(FRAME_END);
      rest = frames.pop();
      frames.forEach(frame => this.#take(frame, onSnapshot));
    });
  }

  #take(frame, onSnapshot) {
    const data = frame.slice(frame.indexOf('data: ') + 6);
    if (frame.includes('event: changed')) {
      const { ref, replicas } = JSON.parse(data);
      const age = this.#changes.age(ref.name, replicas?.ready);
      if (age !== undefined) this.#results.fresh.push(age);
    } else if (frame.includes('event: snapshot')) {
      const { workloads, clusters } = JSON.parse(data);
      const missing = clusters.some(({ reachable }) => !reachable);
      this.#results.answer(workloads.length, missing);
      onSnapshot();
    }
  }
}
