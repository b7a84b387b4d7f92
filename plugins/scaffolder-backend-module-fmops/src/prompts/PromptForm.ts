import type {
  PromptType,
  PromptVariable,
  PromptVariableType,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** A variable as people describe it; its default is typed as text. */
export interface VariableForm {
  name: string;
  type: PromptVariableType;
  description?: string;
  required?: boolean;
  preset?: string;
  values?: string[];
  maxLength?: PromptVariable['maxLength'];
}

/** What the form of a new prompt asks for. */
export interface PromptForm {
  name: string;
  title?: string;
  description?: string;
  owner: string;
  lifecycle: string;
  type: PromptType;
  /** Of a chat: what the model is told first. */
  system?: string;
  /** The text, or what the user says in the chat. */
  prompt: string;
  variables?: VariableForm[];
  version: string;
  tags?: string[];
  /** Hub pipeline tag. */
  task?: string;
  /** JSON Schema of the answer, as text. */
  responseSchema?: string;
}
