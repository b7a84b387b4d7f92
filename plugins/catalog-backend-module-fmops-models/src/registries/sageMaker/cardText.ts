import { fields, text, texts } from '@fmops/backstage-plugin-fmops-models-node';

/**
 * Parts of SageMaker's model card that are words for people, with the names of
 * its JSON schema
 * (https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html#model-cards-json-schema).
 */
const PARTS = [
  ['model_overview', 'model_description', 'Model'],
  ['model_overview', 'problem_type', 'Problem type'],
  ['model_overview', 'algorithm_type', 'Algorithm'],
  ['intended_uses', 'purpose_of_model', 'Purpose'],
  ['intended_uses', 'intended_uses', 'Intended uses'],
  [
    'intended_uses',
    'factors_affecting_model_efficiency',
    'What affects its efficiency',
  ],
  ['intended_uses', 'risk_rating', 'Risk rating'],
  [
    'intended_uses',
    'explanations_for_risk_rating',
    'Explanation of the risk rating',
  ],
  ['business_details', 'business_problem', 'Business problem'],
  ['training_details', 'training_observations', 'Training'],
  [
    'additional_information',
    'ethical_considerations',
    'Ethical considerations',
  ],
  [
    'additional_information',
    'caveats_and_recommendations',
    'Caveats and recommendations',
  ],
] as const;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A model card of SageMaker, JSON in a text, as Markdown; nothing where it has no words. */
export function cardText(content: unknown): string | undefined {
  const card = fields(parsed(text(content) ?? ''));
  const sections = PARTS.flatMap(([part, field, title]) => {
    const words = text(fields(card[part])[field]);
    return words ? [`## ${title}\n\n${words}`] : [];
  });
  const evaluations = Array.isArray(card.evaluation_details)
    ? card.evaluation_details.flatMap(item => {
        const { name, evaluation_observation } = fields(item);
        const words = texts([name, evaluation_observation]).join(': ');
        return words ? [`- ${words}`] : [];
      })
    : [];
  if (evaluations.length > 0) {
    sections.push(`## Evaluations\n\n${evaluations.join('\n')}`);
  }
  return sections.join('\n\n') || undefined;
}
