import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parse } from 'yaml';

const folder = resolvePackagePath('backend');
const root = path.join(folder, '../..');
const container = path.join(folder, 'container');
const lines = readFileSync(path.join(folder, 'Dockerfile'), 'utf8')
  .replace(/^#.*\n/gm, '')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter(Boolean);
const last = lines.slice(lines.findLastIndex(line => line.startsWith('FROM')));
const scripts = readdirSync(container);

/** What `npm run test:container` builds and starts, looked at for a moment. */
describe('the container file', () => {
  it('calls scripts that are there and can be run, and each of them', () => {
    const called = lines.flatMap(
      line => line.match(/container\/[\w.]+/g) ?? [],
    );
    const names = called.map(name => path.basename(name));
    expect([...new Set(names)].sort()).toEqual([...scripts].sort());
    for (const script of scripts.filter(name => name.endsWith('.sh'))) {
      const file = path.join(container, script);
      expect(statSync(file).mode.toString(8)).toMatch(/755$/);
      execFileSync('sh', ['-n', file]);
    }
  });

  it('runs as a user without rights, which Kubernetes can tell by its number', () => {
    const [user] = last.filter(line => line.startsWith('USER')).slice(-1);
    expect(user).toMatch(/^USER [1-9]\d*:[1-9]\d*$/);
    const copied = last.filter(line => line.startsWith('COPY'));
    expect(copied).toEqual([expect.stringContaining('--chown=root:root')]);
    expect(last.some(line => line.startsWith('RUN'))).toBe(false);
    expect(last.some(line => line.startsWith('HEALTHCHECK'))).toBe(true);
  });

  it('gets what the build reads, and nothing that is not in the repository', () => {
    const ignored = `${folder}/Dockerfile.dockerignore`;
    const wanted = readFileSync(ignored, 'utf8')
      .split('\n')
      .filter(line => line.startsWith('!'))
      .map(line => line.slice(1));
    expect(wanted.filter(name => !existsSync(path.join(root, name)))).toEqual(
      [],
    );
    const read = readFileSync(
      path.join(container, 'assemble.sh'),
      'utf8',
    ).matchAll(/\$sources\/([\w./-]+)/g);
    const missing = [...read]
      .map(([, name]) => name)
      .filter(name => !wanted.some(all => `${name}/`.startsWith(`${all}/`)));
    expect(missing).toEqual([]);
  });

  it.each([
    [200, 0],
    [503, 1],
  ])(
    'is told that a backend that answers %d is well: %d',
    async (status, code) => {
      const server = createServer((_, response) => {
        response.writeHead(status).end();
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const check = spawn(
        process.execPath,
        [path.join(container, 'healthcheck.mjs')],
        { env: { ...process.env, FMOPS_BACKEND_PORT: String(port) } },
      );
      expect(await once(check, 'exit')).toEqual([code, null]);
      server.close();
    },
  );

  const yaml = (file: string) =>
    parse(readFileSync(path.join(root, 'infra', file), 'utf8'));
  it.each([
    [
      'manifests',
      () => {
        const { spec } = yaml('kubernetes/portal/base/deployment.yaml');
        const { containers, volumes } = spec.template.spec;
        const [{ securityContext, volumeMounts }] = containers;
        return { securityContext, volumeMounts, volumes };
      },
    ],
    [
      'values of the chart',
      () => {
        const { backstage } = yaml('helm/values.yaml');
        return {
          securityContext: backstage.containerSecurityContext,
          volumeMounts: backstage.extraVolumeMounts,
          volumes: backstage.extraVolumes,
        };
      },
    ],
  ])('%s: nothing but temporary files is written', (_, read) => {
    const { securityContext, volumeMounts, volumes } = read();
    expect(securityContext).toMatchObject({
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
    });
    const writable = volumeMounts.filter(
      ({ readOnly }: { readOnly?: boolean }) => !readOnly,
    );
    expect(writable).toEqual([{ name: 'temporary', mountPath: '/tmp' }]);
    expect(volumes).toContainEqual({
      name: 'temporary',
      emptyDir: expect.anything(),
    });
  });
});
