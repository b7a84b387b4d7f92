import { NotImplementedError } from '@backstage/errors';
import type {
  FmopsWorkloadsApi,
  LogStreamSource,
  SubmitTarget,
  WorkloadDetails,
  WorkloadQuery,
  WorkloadStreamEvent,
} from '@fmops/backstage-plugin-fmops-workloads-common';

type OnStatus = (status: 'live' | 'reconnecting', error?: Error) => void;

/** A stream that was opened, for the test to speak through. */
export interface OpenedStream<TPayload> {
  send(payload: TPayload): void;
  status: OnStatus;
  end(): void;
  fail(error: Error): void;
  signal: AbortSignal;
}

/** A client whose streams say what the test tells them. */
export class ScriptedWorkloadsApi implements FmopsWorkloadsApi {
  readonly queries: WorkloadQuery[] = [];
  readonly streams: OpenedStream<WorkloadStreamEvent>[] = [];
  readonly detailStreams: OpenedStream<WorkloadDetails>[] = [];
  readonly logs: (OpenedStream<string[]> & LogStreamSource)[] = [];

  readonly stop = jest.fn<
    ReturnType<FmopsWorkloadsApi['stop']>,
    Parameters<FmopsWorkloadsApi['stop']>
  >(async () => undefined);

  readonly list = unscripted('list');
  readonly details = unscripted('details');
  readonly manifest = jest.fn<
    ReturnType<FmopsWorkloadsApi['manifest']>,
    Parameters<FmopsWorkloadsApi['manifest']>
  >(unscripted('manifest'));
  readonly downloadLog = jest.fn<
    ReturnType<FmopsWorkloadsApi['downloadLog']>,
    Parameters<FmopsWorkloadsApi['downloadLog']>
  >(unscripted('downloadLog'));
  readonly keptLog = jest.fn<
    ReturnType<FmopsWorkloadsApi['keptLog']>,
    Parameters<FmopsWorkloadsApi['keptLog']>
  >(unscripted('keptLog'));
  readonly metrics = jest.fn<
    ReturnType<FmopsWorkloadsApi['metrics']>,
    Parameters<FmopsWorkloadsApi['metrics']>
  >(unscripted('metrics'));
  readonly metricPatterns: FmopsWorkloadsApi['metricPatterns'] = async () => [];
  readonly clusters = unscripted('clusters');
  readonly targets = async (): Promise<SubmitTarget[]> => [
    {
      cluster: 'local',
      namespace: 'team-language',
      owner: 'group:default/language-team',
      allowed: true,
    },
  ];
  readonly preflight = unscripted('preflight');
  readonly submit = unscripted('submit');
  readonly capacity = jest.fn<
    ReturnType<FmopsWorkloadsApi['capacity']>,
    Parameters<FmopsWorkloadsApi['capacity']>
  >(unscripted('capacity'));
  readonly eksFacts = jest.fn<
    ReturnType<FmopsWorkloadsApi['eksFacts']>,
    Parameters<FmopsWorkloadsApi['eksFacts']>
  >(unscripted('eksFacts'));
  readonly clusterRights = jest.fn<
    ReturnType<FmopsWorkloadsApi['clusterRights']>,
    Parameters<FmopsWorkloadsApi['clusterRights']>
  >(unscripted('clusterRights'));
  readonly costs = jest.fn<
    ReturnType<FmopsWorkloadsApi['costs']>,
    Parameters<FmopsWorkloadsApi['costs']>
  >(unscripted('costs'));
  readonly acts = jest.fn<
    ReturnType<FmopsWorkloadsApi['acts']>,
    Parameters<FmopsWorkloadsApi['acts']>
  >(async () => []);
  readonly act = jest.fn<
    ReturnType<FmopsWorkloadsApi['act']>,
    Parameters<FmopsWorkloadsApi['act']>
  >(async (_id, { act, name = 'support-tone' }) => ({ act, name }));

  readonly stream: FmopsWorkloadsApi['stream'] = (
    query,
    { onEvent, onStatus },
    { signal },
  ) => {
    this.queries.push(query);
    return opened(signal, onEvent, onStatus, s => this.streams.push(s));
  };

  readonly streamDetails: FmopsWorkloadsApi['streamDetails'] = (
    _id,
    { onDetails, onStatus },
    { signal },
  ) => opened(signal, onDetails, onStatus, s => this.detailStreams.push(s));

  readonly streamLog: FmopsWorkloadsApi['streamLog'] = (
    _id,
    source,
    { onLines },
    { signal },
  ) =>
    opened(signal, onLines, undefined, s =>
      this.logs.push({ ...s, ...source }),
    );
}

function unscripted(name: string) {
  return async (): Promise<never> => {
    throw new NotImplementedError(`${name} is not part of this test`);
  };
}

function opened<TPayload>(
  signal: AbortSignal,
  send: (payload: TPayload) => void,
  onStatus: OnStatus | undefined,
  register: (stream: OpenedStream<TPayload>) => void,
): Promise<void> {
  return new Promise((end, fail) => {
    signal.addEventListener('abort', () => end());
    register({
      send,
      status: (status, error) => onStatus?.(status, error),
      end,
      fail,
      signal,
    });
  });
}
