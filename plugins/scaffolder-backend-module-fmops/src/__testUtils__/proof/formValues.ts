import type { Entity } from '@backstage/catalog-model';
import make from 'covertable';
import {
  adapterModel,
  conversations,
  gatedModel,
  imageTexts,
  instructions,
  keptModel,
  keptText,
  labelledImages,
  openModel,
  plainText,
  preferences,
  privateDataset,
  questions,
  visionModel,
} from '../entities';
import { fieldsOf, type FieldSchema, type Template } from './templates';

/** Text that means something to shells, YAML, templates, Python, Markdown and paths. */
export const HOSTILE =
  'a "b" \'c\' `id` $(id) ${HOME} ${{ parameters.name }} {{ x }} {% raw %} #d: [e] & *f ../.. \\n \n- g\t<b>ü</b> \u202e';

const modelRef = ({ metadata }: Entity) =>
  `foundationmodel:default/${metadata.name}`;

const MODELS = [openModel, gatedModel, keptModel].map(modelRef);
const datasetRef = ({ metadata }: Entity) =>
  `modeldataset:default/${metadata.name}`;

/** What people could choose in fields of the portal's own. */
const FIELD_VALUES: Record<string, unknown[]> = {
  FmopsModelPicker: MODELS,
  'FmopsModelPicker fetching': [openModel, gatedModel].map(modelRef),
  'FmopsModelPicker converting': [...MODELS, modelRef(adapterModel)],
  'FmopsModelPicker serving': [...MODELS, modelRef(adapterModel)],
  'FmopsModelPicker vision-tuning': [modelRef(visionModel)],
  FmopsDatasetPicker: [instructions, conversations, privateDataset].map(
    datasetRef,
  ),
  'FmopsDatasetPicker preference': [datasetRef(preferences)],
  'FmopsDatasetPicker prompts': [datasetRef(questions)],
  'FmopsDatasetPicker pretraining': [plainText, keptText].map(datasetRef),
  'FmopsDatasetPicker image-classification': [datasetRef(labelledImages)],
  'FmopsDatasetPicker image-text': [datasetRef(imageTexts)],
  FmopsTargetPicker: [{ cluster: 'local', namespace: 'team-language' }],
  'FmopsComputePicker serving': [
    { instanceType: 'g6e.xlarge', nodes: 1, gpusPerNode: 1 },
    { instanceType: 'g6.12xlarge', nodes: 1, gpusPerNode: 4 },
    { instanceType: 'g6e.12xlarge', nodes: 2, gpusPerNode: 4 },
  ],
  'FmopsComputePicker none': [
    { instanceType: 'g6e.xlarge', nodes: 1, gpusPerNode: 1 },
    { instanceType: 'g6.12xlarge', nodes: 1, gpusPerNode: 4 },
  ],
  'FmopsComputePicker neuron': [
    { instanceType: 'inf2.xlarge', nodes: 1, gpusPerNode: 1 },
    { instanceType: 'trn1.32xlarge', nodes: 2, gpusPerNode: 16 },
  ],
  FmopsComputePicker: [
    { instanceType: 'g6e.12xlarge', nodes: 1, gpusPerNode: 4 },
    { instanceType: 'p5.48xlarge', nodes: 2, gpusPerNode: 8 },
  ],
  'FmopsComputePicker trainium': [
    { instanceType: 'trn1.32xlarge', nodes: 1, gpusPerNode: 16 },
    { instanceType: 'trn2.48xlarge', nodes: 2, gpusPerNode: 16 },
  ],
  FmopsEndpointPicker: ['component:default/assistant-endpoint'],
  FmopsRepositoryPicker: ['github.com?owner=example&repo=project'],
  EntityPicker: ['resource:default/training-gpu'],
  OwnerPicker: ['group:default/language-team'],
  // Shows what is checked, and holds nothing
  FmopsPreflight: [],
  MyGroupsPicker: ['group:default/language-team'],
};

/** Values that a field is tried with; `undefined` leaves it out. */
function valuesOf(
  name: string,
  schema: FieldSchema,
  required: boolean,
): unknown[] {
  const optional = required ? [] : [undefined];
  const field = schema['ui:field'];
  if (field) {
    const { for: purpose, runs, memory } = schema['ui:options'] ?? {};
    const values =
      FIELD_VALUES[`${field} ${purpose ?? runs ?? memory}`] ??
      FIELD_VALUES[field];
    if (!values) {
      throw new Error(`The proof knows no values of ${field} for ${name}`);
    }
    return [...values, ...optional];
  }
  const given = [
    ...(schema.enum ?? []),
    ...(schema.examples ?? []),
    ...(schema.type === 'boolean' ? [true, false] : []),
  ];
  const values = new Set([
    ...given,
    ...(schema.default === undefined ? [] : [schema.default]),
  ]);
  if (values.size === 0 && schema.type === 'string' && !schema.pattern) {
    values.add(HOSTILE);
  }
  if (values.size === 0) {
    if (required) {
      throw new Error(`${name} has neither a default nor examples to try`);
    }
    return optional;
  }
  return [...values, ...optional];
}

/**
 * Forms filled in so that each pair of values of two fields comes at least once.
 * Each has a name of its own.
 */
export function formsOf(template: Template): Record<string, unknown>[] {
  const factors = Object.fromEntries(
    [...fieldsOf(template)]
      .filter(([name]) => name !== 'name')
      .map(([name, { schema, required }]) => [
        name,
        valuesOf(name, schema, required),
      ]),
  );
  // Pairs are made of positions: the values themselves may be objects.
  const positions = Object.fromEntries(
    Object.entries(factors).map(([name, values]) => [name, [...values.keys()]]),
  );
  const rows = make(positions) as Record<string, number>[];
  return rows.map((row, index) => ({
    name: `${template.metadata.name.slice(0, 30)}-${index}`,
    ...Object.fromEntries(
      Object.entries(row)
        .map(([name, position]) => [name, factors[name][position]])
        .filter(([, value]) => value !== undefined),
    ),
  }));
}
