import { readFileSync } from 'node:fs';
import path from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { parse } from 'yaml';

const root = path.join(resolvePackagePath('backend'), '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const { backend } = parse(read('app-config.production.yaml'));

it.each([
  'infra/modules/portal/load-balancer.tf',
  'infra/kubernetes/portal/overlays/alb/ingress.yaml',
  'infra/helm/values.yaml',
])('keeps connections longer than the load balancer of %s', file => {
  const [, seconds] = /idle_timeout(?:\.timeout_seconds)?\s*=\s*(\d+)/.exec(
    read(file),
  )!;
  expect(backend.server.keepAliveTimeout.seconds).toBeGreaterThan(
    Number(seconds),
  );
});
