import type { WorkloadEndpoint } from '@fmops/backstage-plugin-fmops-workloads-common';
import { parse } from 'yaml';

const LONGEST = 100_000;

interface ServeConfig {
  applications?: {
    args?: {
      llm_configs?: {
        model_loading_config?: {
          model_id?: string;
          /** An address of its own for weights in a bucket. */
          model_source?: string | { bucket_uri?: string };
        };
      }[];
    };
  }[];
}

/** The first model of Ray Serve's `serveConfigV2`, if it is one of Ray Serve LLM. */
export function serveConfigModel(
  text: string | undefined,
): WorkloadEndpoint['model'] {
  if (!text || text.length > LONGEST || !text.includes('llm_configs')) {
    return undefined;
  }
  const config = parse(text) as ServeConfig;
  const [model] = (config.applications ?? [])
    .flatMap(({ args }) => args?.llm_configs ?? [])
    .flatMap(({ model_loading_config: loading }) => loading ?? []);
  const { model_id: name, model_source: source = name } = model ?? {};
  const uri = typeof source === 'string' ? source : source?.bucket_uri;
  return name || uri ? { name: name ?? uri, uri } : undefined;
}
