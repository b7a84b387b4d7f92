// Starts the portal on this machine: local cluster, backend and frontend.
import path from 'node:path';
import { catalogLoaded } from './catalog.mjs';
import { main, Sentence, seconds, step } from './console.mjs';
import { Mkdocs } from './docs/mkdocs.mjs';
import { follow, tail } from './logs.mjs';
import { install } from './install.mjs';
import { checkPorts } from './ports.mjs';
import { start, stopAll } from './processes.mjs';
import { logs, ports, root } from './settings.mjs';
import { ensureToolchain } from './toolchain.mjs';

const url = (name, path = '') =>
  `http://127.0.0.1:${ports[name].number}${path}`;

/** What is started, and the page that answers when it is ready. */
const services = [
  {
    name: 'local cluster',
    script: ['workspace', '@fmops/local-cluster', 'start'],
    ready: url('local cluster', '/readyz'),
  },
  {
    name: 'backend',
    script: ['workspace', 'backend', 'start'],
    ready: url('backend', '/.backstage/health/v1/readiness'),
    // In development it stays, and waits for a change of the code
    failed: /Backend startup failed/,
  },
  {
    name: 'frontend',
    script: ['workspace', 'app', 'start'],
    ready: url('frontend'),
  },
];

async function ready({ name, ready: page, failed, process: started }) {
  let ended;
  started.exited.then(code => {
    ended = code;
  });
  for (;;) {
    if (ended !== undefined || failed?.test(tail(started.file, 200))) {
      throw new Sentence(
        `${tail(
          started.file,
        )}\n\nThe ${name} could not start. All of its output: ${started.log}`,
      );
    }
    try {
      const response = await fetch(page, {
        signal: AbortSignal.timeout(90_000),
      });
      await response.arrayBuffer();
      if (response.ok) return;
    } catch {
      // not listening yet
    }
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

let stopping;
function stop(status) {
  stopping ??= stopAll().then(() => process.exit(status));
  return stopping;
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stop(0));
}

main(async () => {
  const begin = Date.now();
  const toolchain = await ensureToolchain();
  await checkPorts();
  await install(toolchain);

  const [command, ...args] = toolchain.yarn;
  const mkdocs = new Mkdocs();
  const env = {
    ...toolchain.env,
    // It comes when the portal is ready
    PATH: [mkdocs.bin, toolchain.env.PATH].filter(Boolean).join(path.delimiter),
    // The page is announced below, when it can be used
    BROWSER: 'none',
    FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
  };
  for (const service of services) {
    service.process = start(command, [...args, ...service.script], {
      env,
      log: service.name.replace(' ', '-'),
    });
  }
  try {
    await Promise.all(
      services.map(service =>
        step(`Start the ${service.name}`, () => ready(service)),
      ),
    );
    await step('Load the catalog', () => catalogLoaded(url('backend')));
  } catch (error) {
    if (stopping) return;
    await stopAll();
    throw error;
  }
  console.log(
    `\nThe portal is ready after ${seconds(begin)}: http://localhost:${
      ports.frontend.number
    } (Ctrl-C ends it, the logs are in ${path.relative(root, logs)})\n`,
  );

  // The portal does without: its pages of docs say what is missing
  mkdocs
    .install({ time: (_, work) => work() })
    .catch(error => console.error(error.message));

  for (const service of services) {
    follow(service.process.file, service.name);
    service.process.exited.then(code => {
      if (stopping) return;
      console.error(`The ${service.name} ended (${code}). Ending the rest.`);
      stop(1);
    });
  }
});
