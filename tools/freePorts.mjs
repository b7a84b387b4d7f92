import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import net from 'node:net';

/** Below those that systems hand out: what asks for any port takes none of them meanwhile. */
const PORTS = [20_000, 32_000];

/** Ports of 127.0.0.1 that were free a moment ago, all different. */
export async function freePorts(count) {
  const servers = [];
  while (servers.length < count) {
    const server = net.createServer().listen(randomInt(...PORTS), '127.0.0.1');
    try {
      await once(server, 'listening');
      servers.push(server);
    } catch {
      // Somebody has it: another one
    }
  }
  const ports = servers.map(server => server.address().port);
  await Promise.all(servers.map(server => new Promise(r => server.close(r))));
  return ports;
}
