import { createHash } from 'node:crypto';
import type { JsonObject, JsonValue } from '@backstage/types';
import type {
  GenerationParameters,
  PlaygroundRequest,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/**
 * How an answer was asked for, as it is kept: numbers as they are, what users
 * write (strings that stop the answer, schemas) as SHA-256 of its JSON alone.
 */
export function keptSettings(
  mode: PlaygroundRequest['mode'],
  parameters: GenerationParameters,
): JsonObject {
  const { temperature, topP, maxTokens, seed } = parameters;
  const { presencePenalty, frequencyPenalty } = parameters;
  const { stop, responseFormat } = parameters;
  return {
    ...{ mode, temperature, topP, maxTokens, seed },
    ...{ presencePenalty, frequencyPenalty },
    stopDigest: stop && digestOf(stop),
    responseFormat: responseFormat?.type,
    responseSchemaDigest:
      responseFormat?.type === 'json_schema'
        ? digestOf(responseFormat.json_schema)
        : undefined,
  };
}

function digestOf(value: JsonValue): string {
  const hash = createHash('sha256').update(JSON.stringify(value));
  return `sha256:${hash.digest('hex')}`;
}
