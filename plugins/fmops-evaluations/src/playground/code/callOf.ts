import type { PlaygroundEndpoint } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Target } from '../session/Target';
import type { Question, Turn } from '../session/Turn';
import type { ApiCall } from './ApiCall';
import { apiBody } from './apiBody';

/** A question to one endpoint, to be shown as code. */
export interface CodeQuestion {
  target: Target;
  question: Question;
  before: readonly Turn[];
  /** Name that has answered, where one has. */
  servedModel?: string;
}

/** Stands where the name is not known. */
const UNKNOWN_MODEL = 'name-of-the-model';

/** The call that asks an endpoint the same without the portal. */
export function callOf(
  { target, question, before, servedModel }: CodeQuestion,
  endpoints: readonly PlaygroundEndpoint[],
): ApiCall {
  const known = endpoints.find(({ endpoint }) => endpoint === target.endpoint);
  const model =
    servedModel ?? target.servedModel ?? known?.servedModel ?? UNKNOWN_MODEL;
  return {
    mode: question.mode,
    baseUrl: known?.apiUrl,
    body: apiBody(target, model, question, before),
  };
}
