import { PROMPT_ROLES } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Zod } from '../zod';

/** Names a version of a prompt, and values for its variables. */
export function promptInput(z: Zod) {
  return z
    .object({
      prompt: z
        .string()
        .min(1)
        .max(400)
        .describe(
          'Entity reference of a PromptTemplate of the catalog, such as prompttemplate:default/summarize-document.',
        ),
      version: z
        .string()
        .min(1)
        .max(64)
        .optional()
        .describe('Such as 1.0.0; by default, what the catalog holds now.'),
      values: z
        .record(
          z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
        )
        .optional()
        .describe(
          'Values by the name of the variable. With them, the answer has the prompt as it is to be sent.',
        ),
    })
    .strict();
}

/** A version of a prompt, and what becomes of it with values. */
export function promptOutput(z: Zod) {
  const messages = z.array(
    z.object({ role: z.enum(PROMPT_ROLES), content: z.string() }),
  );
  return z.object({
    prompt: z.string(),
    version: z.string(),
    digest: z
      .string()
      .describe('Of the text: name it with what it was used for.'),
    current: z.boolean().describe('The catalog holds this text now.'),
    type: z.enum(['text', 'chat']),
    text: z.string().optional(),
    messages: messages.optional(),
    variables: z.array(z.record(z.unknown())),
    responseSchema: z
      .record(z.unknown())
      .optional()
      .describe('JSON Schema of the answer that the prompt asks for.'),
    models: z.record(z.unknown()).optional(),
    rendered: messages
      .optional()
      .describe('The messages to send, with the values filled in.'),
  });
}
