import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { test } from 'node:test';
import { freePorts } from './freePorts.mjs';

test('ports are free, all different, and none that a system hands out', async () => {
  const ports = await freePorts(4);
  assert.equal(new Set(ports).size, 4);
  for (const port of ports) {
    const server = net.createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
    assert.ok(port >= 1_024 && port < 32_768);
  }
});
