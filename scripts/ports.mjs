import net from 'node:net';
import { Sentence } from './console.mjs';
import { ports } from './settings.mjs';

/** @throws Sentence, when a port that the portal listens on is taken */
export async function checkPorts() {
  for (const [name, { number, variable }] of Object.entries(ports)) {
    if (await isBusy(number)) {
      throw new Sentence(
        `Port ${number}, for the ${name}, is in use by another program. End that program, or set ${variable} to another port.`,
      );
    }
  }
}

function isBusy(port) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', error =>
      error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(false)));
  });
}
