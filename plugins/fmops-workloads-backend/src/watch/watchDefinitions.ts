import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ClusterConnection } from '../clusters';
import { Backoff } from './Backoff';
import { Reflector } from './Reflector';

const DEFINITIONS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/**
 * Tells when definitions of custom resources come, change or go, and whether
 * that is known at all: not every account may watch them.
 */
export function watchDefinitions(options: {
  connection: ClusterConnection;
  /** Names of definitions, such as `trainjobs.trainer.kubeflow.org`. */
  names: ReadonlySet<string>;
  logger: LoggerService;
  signal: AbortSignal;
  onChange(): void;
  onWatched(watched: boolean): void;
}): void {
  const { connection, names, logger, signal, onChange, onWatched } = options;
  const changed = (_epoch: number, name: string) => {
    if (names.has(name)) {
      onChange();
    }
  };
  const reflector = new Reflector<string>({
    connection,
    path: DEFINITIONS,
    // A definition has up to a megabyte of schema, its name is enough.
    metadataOnly: true,
    reduce: ({ metadata }) => metadata?.name,
    sink: {
      replaced: onChange,
      upserted: changed,
      deleted: changed,
      reachable: () => onWatched(true),
      unreachable: () => onWatched(false),
    },
    logger,
    backoff: new Backoff({ baseMs: 1_000, maxMs: 60_000 }),
  });
  void reflector.run(signal);
}
