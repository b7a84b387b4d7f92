import { Pod } from '../../objects/workloads';

/** Formats for which there is a runtime. */
const SUPPORTED = new Set([
  ...['huggingface', 'vLLM', 'pytorch', 'safetensors', 'sklearn', 'xgboost'],
  ...['lightgbm', 'tensorflow', 'onnx', 'triton'],
]);

/** What KServe says of a model in a format for which it has no runtime. */
export const unsupportedModel = {
  transitionStatus: 'InvalidSpec',
  states: { activeModelState: '', targetModelState: 'FailedToLoad' },
  lastFailureInfo: {
    reason: 'NoSupportingRuntime',
    message: 'No runtime found to support specified framework/version',
  },
};

/** Whether there is a runtime for a format. */
export function isSupported(format: string | undefined): boolean {
  return format === undefined || SUPPORTED.has(format);
}

/** What KServe says of the model. While nothing is ready, it looks at the first pod alone. */
export function modelStatus(ready: boolean, [pod]: Pod[]) {
  if (ready) {
    return {
      transitionStatus: 'UpToDate',
      states: { activeModelState: 'Loaded', targetModelState: 'Loaded' },
      lastFailureInfo: undefined,
    };
  }
  const exitCode = pod && failedWith(pod);
  return exitCode === undefined
    ? {
        transitionStatus: 'InProgress',
        states: {
          activeModelState: '',
          targetModelState: pod ? 'Loading' : 'Pending',
        },
      }
    : {
        transitionStatus: 'BlockedByFailedLoad',
        states: { activeModelState: '', targetModelState: 'FailedToLoad' },
        lastFailureInfo: { reason: 'ModelLoadFailed', message: '', exitCode },
      };
}

/** Exit code of a server that ends in an error; KServe takes no notice of OOMKilled. */
function failedWith({ status }: Pod): number | undefined {
  const [container] = status.containerStatuses ?? [];
  const { terminated, waiting } = container?.state ?? {};
  if (terminated?.reason === 'Error') {
    return terminated.exitCode;
  }
  return waiting?.reason === 'CrashLoopBackOff'
    ? container.lastState.terminated?.exitCode
    : undefined;
}
