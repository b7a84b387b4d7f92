/** A project that is trained, and what of its form and settings is not as the defaults say. */
export interface TrainingCase {
  /** Below `templates/finetuning`. */
  template: string;
  /** Fields of the form. */
  form: { method: string };
  /** How the columns of the rows are read. */
  layout: string;
  /** Settings by section, for a run of seconds. */
  settings?: Record<string, Record<string, unknown>>;
  /** Of a run that has learned, besides the loss: series of the portal. */
  series: string[];
}

const INSTRUCTION = 'instruction-output';

/** What `npm run test:projects` trains. */
export const TRAINING_CASES: TrainingCase[] = [
  {
    template: 'instruction-tuning',
    form: { method: 'lora' },
    layout: INSTRUCTION,
    series: ['learningRate', 'accuracy'],
  },
  {
    template: 'instruction-tuning',
    form: { method: 'full' },
    layout: INSTRUCTION,
    series: ['learningRate', 'accuracy'],
  },
  {
    template: 'preference-alignment',
    form: { method: 'lora' },
    layout: 'prompt-chosen-rejected',
    series: ['learningRate', 'accuracy'],
  },
  {
    template: 'preference-alignment',
    form: { method: 'full' },
    layout: 'prompt-chosen-rejected',
    series: ['learningRate', 'accuracy'],
  },
  {
    template: 'reinforcement',
    form: { method: 'lora' },
    layout: 'question-answer',
    settings: {
      reinforcement: {
        samples_per_prompt: 4,
        prompts_per_update: 1,
        prompt_length: 128,
        response_length: 16,
        vllm: false,
      },
      reward_model: { url: '' },
    },
    series: ['learningRate', 'reward'],
  },
  {
    template: 'distillation',
    form: { method: 'lora' },
    layout: INSTRUCTION,
    settings: {
      teacher: { dtype: 'float32', revision: '' },
      answers: { samples: 10, max_tokens: 256, temperature: 1 },
    },
    series: ['learningRate', 'accuracy'],
  },
];

/** Ten rows, with the columns of every layout. */
export const TEN_ROWS = Array.from({ length: 10 }, (_, number) => ({
  instruction: `Add ${number} and ${number}.`,
  output: `It is ${2 * number}.`,
  question: `Add ${number} and ${number}.`,
  answer: `${2 * number}`,
  prompt: `Add ${number} and ${number}.`,
  chosen: `It is ${2 * number}.`,
  rejected: `It is ${2 * number + 1}.`,
}));
