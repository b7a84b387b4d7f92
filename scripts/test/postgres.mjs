import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { freePorts } from '../../tools/freePorts.mjs';
import { start } from '../processes.mjs';

/**
 * Starts a PostgreSQL server of its own on the loopback interface, with data
 * in a temporary folder that goes when the process does.
 *
 * @param {string} bin folder of PostgreSQL's programs
 * @returns {Promise<string>} a connection string
 */
export async function startPostgres(bin) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'fmops-postgres-'));
  process.once('exit', () => fs.rmSync(home, { recursive: true, force: true }));
  const data = path.join(home, 'data');
  // PostgreSQL refuses to run as root
  const as = process.getuid() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
  if (as.length) execFileSync('chown', ['postgres', home]);
  const command = (program, ...args) => [
    ...as,
    path.join(bin, program),
    ...args,
  ];

  const [initdb, ...initArgs] = command(
    'initdb',
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-sync',
  );
  execFileSync(initdb, initArgs, { stdio: 'ignore', cwd: home });

  const [port] = await freePorts(1);
  const [server, ...args] = command(
    'postgres',
    '-D',
    data,
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    '-k',
    home,
    '-c',
    'fsync=off',
    '-c',
    'max_wal_size=4GB',
    '-c',
    'max_connections=300',
  );
  const { exited, log } = start(server, args, {
    env: process.env,
    cwd: home,
    log: 'postgres',
  });
  let ended = false;
  exited.then(() => {
    ended = true;
  });
  while (!(await answers(port))) {
    if (ended) throw new Error(`PostgreSQL ended while starting, see ${log}`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return `postgresql://postgres@127.0.0.1:${port}/postgres`;
}

function answers(port) {
  return new Promise(resolve => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  }).then(async up => {
    // Listening comes a moment before answering
    if (up) await new Promise(resolve => setTimeout(resolve, 500));
    return up;
  });
}
