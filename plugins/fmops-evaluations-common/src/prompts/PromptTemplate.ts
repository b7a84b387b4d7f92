import type { Entity } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import { FMOPS_GROUP } from '@fmops/backstage-plugin-fmops-models-common';
import {
  PROMPT_TEMPLATE_KIND,
  type PromptRole,
  type PromptType,
  type PromptVariableType,
} from './vocabulary';

/**
 * A message of a chat.
 *
 * @public
 */
export type PromptMessage = { role: PromptRole; content: string };

/**
 * What may stand for a variable.
 *
 * @public
 */
export type PromptValue = string | number | boolean | string[];

/**
 * Values by the names of variables.
 *
 * @public
 */
export type PromptValues = { [name: string]: PromptValue };

/**
 * A blank of a prompt, to be filled in before it is sent.
 *
 * @public
 */
export type PromptVariable = {
  /** A letter, then letters, digits and underscores. */
  name: string;
  type: PromptVariableType;
  description?: string;
  /** Without it, a missing value leaves nothing in its place. */
  required?: boolean;
  default?: PromptValue;
  /** What an `enum` may be. */
  values?: string[];
  /** In characters, of a `string` or of each item of a `list`. */
  maxLength?: number;
};

/**
 * Which models a prompt was written for; what is left out does not matter.
 *
 * @public
 */
export type PromptModels = {
  /** Hub pipeline tag, such as `text-generation`. */
  task?: string;
  /** In tokens. */
  minContextWindow?: number;
  /** Tags that a model must have, all of them. */
  tags?: string[];
  /** References of FoundationModels that it was tried with. */
  refs?: string[];
};

/**
 * The parts that make a version of a prompt what it is: a change of any is a new version.
 *
 * @public
 */
export type PromptContent = {
  type: PromptType;
  /** Of a `text` prompt. */
  text?: string;
  /** Of a `chat` prompt. */
  messages?: PromptMessage[];
  variables?: PromptVariable[];
  /** JSON Schema of the answer. */
  responseSchema?: JsonObject;
  models?: PromptModels;
};

/**
 * A prompt, with who keeps it.
 *
 * @public
 */
export type PromptTemplateSpec = PromptContent & {
  /** Such as `1.2.0`; every change of the content needs a new one. */
  version: string;
  /** Entity reference of a Group or User. */
  owner: string;
  lifecycle: string;
  system?: string;
};

/**
 * A prompt in the catalog, in its newest version.
 *
 * @public
 */
export interface PromptTemplateEntity extends Entity {
  kind: typeof PROMPT_TEMPLATE_KIND;
  spec: PromptTemplateSpec;
}

/**
 * Whether an entity is a prompt of this suite.
 *
 * @public
 */
export function isPromptTemplateEntity(
  entity: Entity,
): entity is PromptTemplateEntity {
  return (
    entity.kind === PROMPT_TEMPLATE_KIND &&
    entity.apiVersion.startsWith(`${FMOPS_GROUP}/`)
  );
}

/**
 * What makes a version, without who keeps it and what it is called.
 *
 * @public
 */
export function promptContent(spec: PromptContent): PromptContent {
  const { type, text, messages, variables, responseSchema, models } = spec;
  return {
    type,
    ...(text !== undefined && { text }),
    ...(messages && { messages }),
    ...(variables && { variables }),
    ...(responseSchema && { responseSchema }),
    ...(models && { models }),
  };
}
