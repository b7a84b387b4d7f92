import { createBackend } from '@backstage/backend-defaults';

// A portal with nothing but this plugin, as a process that tests kill. It ends
// with the one that started it, even when that is killed.
process.stdin.resume().on('close', () => process.exit());

const backend = createBackend();
backend.add(import('../../index'));
backend.start().catch(() => process.exit(1));
