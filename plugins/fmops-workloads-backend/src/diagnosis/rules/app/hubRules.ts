import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** Downloads of models from Hugging Face. */
export const hubRules: DiagnosisRule[] = [
  {
    id: 'app.hf-gated-request',
    priority: 30,
    signals: [
      {
        src: ['log'],
        text: /GatedRepoError: 403 Client Error|you are not in the authorized list/,
      },
    ],
    sentence: 'The Hugging Face account has no access to this gated model.',
    advice: 'Request access on the page of the model.',
    who: ['user'],
  },
  {
    id: 'app.hf-gated-token',
    priority: 30,
    signals: [
      {
        src: ['log'],
        text: /GatedRepoError: 401 Client Error|You must have access to it and be authenticated/,
      },
    ],
    sentence: 'The model is gated, and there is no valid Hugging Face token.',
    advice: 'Accept its licence, and mount HF_TOKEN from a secret.',
    who: ['user'],
  },
  {
    id: 'app.hf-gated',
    priority: 31,
    signals: [
      {
        src: ['log'],
        text: /Cannot access gated repo for url|Access to model (\S+) is restricted|You are trying to access a gated repo/,
      },
    ],
    sentence: 'The model[ {model}] is gated on Hugging Face.',
    values: [VALUES.hfModel],
    advice: 'Accept its licence, and mount HF_TOKEN from a secret.',
    who: ['user'],
  },
  {
    id: 'app.hf-not-found',
    priority: 33,
    signals: [{ src: ['log'], text: /RepositoryNotFoundError/ }],
    sentence: 'Hugging Face has no such model, or it is private.',
    advice: 'Check the name of the model, and the token.',
    who: ['user'],
  },
  {
    id: 'app.hf-unauthorized',
    priority: 34,
    signals: [
      {
        src: ['log'],
        text: /401 Client Error: Unauthorized for url: https:\/\/huggingface\.co/,
      },
    ],
    sentence: 'The Hugging Face token is missing or not valid.',
    advice: 'Replace the token.',
    who: ['user'],
  },
  {
    id: 'app.hf-offline',
    priority: 34,
    signals: [
      {
        src: ['log'],
        text: /LocalEntryNotFoundError|couldn't connect to 'https:\/\/huggingface\.co'/,
      },
    ],
    sentence:
      'The pod cannot reach Hugging Face, and the model is not in its cache.',
    advice: 'Mirror the model to S3, or open the way out.',
    who: ['platform team'],
  },
  {
    id: 'app.hf-rate-limit',
    priority: 34,
    signals: [{ src: ['log'], text: /429 Client Error/ }],
    sentence: 'The model hub limits how often it is asked.',
    advice: 'Use a token, and cache the model.',
    who: ['wait'],
  },
  {
    id: 'app.hf-xet',
    priority: 35,
    signals: [{ src: ['log'], text: /Xet.*\b5\d\d\b/ }],
    sentence: 'The storage behind Hugging Face has an error.',
    advice: 'Try again later.',
    who: ['wait'],
  },
];
