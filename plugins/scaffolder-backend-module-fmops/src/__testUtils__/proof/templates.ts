import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** Folder of all templates. */
export const TEMPLATES = path.resolve(__dirname, '../../../../../templates');

/** A field of a form, as JSON Schema with hints for the form. */
export interface FieldSchema {
  type?: string;
  default?: unknown;
  enum?: unknown[];
  examples?: unknown[];
  pattern?: string;
  'ui:field'?: string;
  'ui:options'?: { for?: string; runs?: string; memory?: string };
}

/** A page of a form, with fields that depend on what others hold. */
export interface FormPage {
  required?: string[];
  properties: Record<string, FieldSchema>;
  dependencies?: Record<
    string,
    {
      oneOf: {
        required?: string[];
        properties: Record<string, FieldSchema>;
      }[];
    }
  >;
}

/** The part of a template that the proof reads. */
export interface Template {
  metadata: {
    name: string;
    title: string;
    annotations?: Record<string, string>;
  };
  spec: {
    parameters: FormPage[];
    steps: { id: string; action: string; input: Record<string, unknown> }[];
  };
}

/** A template with the files beside it. */
export interface TemplateFolder {
  /** Such as `finetuning/instruction-tuning`. */
  folder: string;
  template: Template;
  /** As the scaffolder's dry run takes them. */
  contents: { path: string; base64Content: string }[];
}

function read(folder: string): TemplateFolder {
  const root = path.join(TEMPLATES, folder);
  const files = readdirSync(root, {
    recursive: true,
    withFileTypes: true,
  }).filter(entry => entry.isFile());
  return {
    folder,
    template: parse(readFileSync(path.join(root, 'template.yaml'), 'utf8')),
    contents: files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return {
        path: path.relative(root, file),
        base64Content: readFileSync(file).toString('base64'),
      };
    }),
  };
}

/** Templates that make no project, and have tests of their own. */
const WITHOUT_PROJECT = ['models/register'];

/**
 * Templates of a stage that make projects, in the order of their folders; an
 * error where there is none. For work on one, FMOPS_TEMPLATE names its folder.
 */
export function templatesOf(stage: string): TemplateFolder[] {
  const only = process.env.FMOPS_TEMPLATE;
  const found = globSync(`${stage}/*/template.yaml`, { cwd: TEMPLATES })
    .map(file => path.dirname(file))
    .filter(folder => !WITHOUT_PROJECT.includes(folder))
    .filter(folder => !only || folder === only)
    .sort()
    .map(read);
  if (found.length === 0) {
    throw new Error(`No template of ${stage} makes a project`);
  }
  return found;
}

/** All templates of the repository, in the order of their folders. */
export function readTemplates(): TemplateFolder[] {
  return globSync('*/*/template.yaml', { cwd: TEMPLATES })
    .map(file => path.dirname(file))
    .sort()
    .map(read);
}

/** All fields of a form by name, whatever they depend on. */
export function fieldsOf({
  spec,
}: Template): Map<string, { schema: FieldSchema; required: boolean }> {
  const fields = new Map<string, { schema: FieldSchema; required: boolean }>();
  for (const { properties, required, dependencies = {} } of spec.parameters) {
    const groups = [
      { properties, required },
      ...Object.values(dependencies).flatMap(({ oneOf }) => oneOf),
    ];
    for (const group of groups) {
      for (const [name, schema] of Object.entries(group.properties)) {
        if (!fields.has(name)) {
          fields.set(name, {
            schema,
            required: group.required?.includes(name) ?? false,
          });
        }
      }
    }
  }
  return fields;
}
