import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filterPredicateToFilterFunction } from '@backstage/filter-predicates';
import { parse } from 'yaml';
import {
  readTemplates,
  TEMPLATES,
  type TemplateFolder,
} from '../__testUtils__/proof/templates';

const { app } = parse(
  readFileSync(path.join(TEMPLATES, '../app-config.yaml'), 'utf8'),
);

function configOf(extension: string) {
  const found = app.extensions.find(
    (item: string | object) => typeof item === 'object' && extension in item,
  );
  return found[extension].config;
}

const nameOf = ({ template }: TemplateFolder) => template.metadata.name;

describe('the configuration of the portal', () => {
  const templates = readTemplates();

  it('shows what a task has submitted, for every template that submits', () => {
    const submitting = templates
      .filter(({ template }) =>
        template.spec.steps.some(
          ({ action }) => action === 'fmops:workload:submit',
        ),
      )
      .map(item => `template:default/${nameOf(item)}`);
    const { templates: shown } = configOf(
      'scaffolder-template-outputs:fmops-workloads/workload',
    );
    expect([...shown].sort()).toEqual(submitting.sort());
  });

  it('has each template in one group', () => {
    const { groups } = configOf('sub-page:scaffolder/templates');
    const counts = templates.map(item => [
      item.folder,
      groups.filter(({ filter }: { filter: never }) =>
        filterPredicateToFilterFunction(filter)(item.template),
      ).length,
    ]);
    expect(counts).toEqual(templates.map(({ folder }) => [folder, 1]));
  });
});
