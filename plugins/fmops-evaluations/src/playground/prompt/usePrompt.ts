import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useApi } from '@backstage/core-plugin-api';
import { fmopsEvaluationsApiRef } from '../../api/fmopsEvaluationsApiRef';

/** A version of a prompt with its text, and the versions that there are; nothing without a reference. */
export function usePrompt(ref: string | undefined, version?: string) {
  const { prompts } = useApi(fmopsEvaluationsApiRef);
  const content = useAsyncRetry(
    async () => (ref ? prompts.version({ prompt: ref, version }) : undefined),
    [prompts, ref, version],
  );
  const versions = useAsyncRetry(
    async () => (ref ? prompts.versions(ref) : []),
    [prompts, ref],
  );
  return { content, versions: versions.value ?? [] };
}
