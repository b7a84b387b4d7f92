import type { JsonObject } from '@backstage/types';
import type {
  ActionContext,
  TemplateAction,
} from '@backstage/plugin-scaffolder-node';

/** What an action hands to its parts. */
export type PartContext = Omit<
  ActionContext<JsonObject, JsonObject, 'v2'>,
  'input' | 'output'
>;

/**
 * Runs an action as a part of another one, in its workspace and with its
 * checkpoints. What the part puts out is returned.
 */
export async function runPart<
  Input extends JsonObject,
  Output extends JsonObject,
>(
  action: TemplateAction<Input, Output, 'v2'>,
  ctx: PartContext,
  input: Input,
): Promise<Partial<Output>> {
  const outputs: Partial<Output> = {};
  await action.handler({
    ...ctx,
    input,
    output(name, value) {
      outputs[name] = value;
    },
  } as ActionContext<Input, Output, 'v2'>);
  return outputs;
}
