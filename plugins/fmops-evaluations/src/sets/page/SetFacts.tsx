import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import type { EvaluationSet } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { FactList } from '../../layout/FactList';

/** What is known about an evaluation catalog. */
export function SetFacts({ set }: { set: EvaluationSet }) {
  return (
    <FactList
      facts={[
        { label: 'Use case', value: set.useCase },
        { label: 'Task', value: set.task ?? 'any' },
        {
          label: 'Owner',
          value: <EntityRefLink entityRef={set.owner} defaultKind="group" />,
        },
        {
          label: 'Prompts',
          value: set.prompts.length ? (
            <EntityRefLinks
              entityRefs={set.prompts.map(({ ref }) => ref)}
              defaultKind="prompttemplate"
            />
          ) : (
            'none, or none that you may read'
          ),
        },
        {
          label: 'Newest version',
          value: set.latestVersion ? versionText(set) : 'none is published',
        },
        {
          label: 'Read by',
          value:
            set.visibility === 'private'
              ? 'the owner alone'
              : 'whoever may read evaluation catalogs',
        },
        {
          label: 'Rated answers',
          value: set.takesRatings
            ? 'come into the draft, with consent'
            : 'are not taken',
        },
      ]}
    />
  );
}

function versionText({ latestVersion, rowCount, labelled }: EvaluationSet) {
  const rows = rowCount === 1 ? '1 row' : `${rowCount} rows`;
  return `${latestVersion}: ${rows}, ${
    labelled ? 'all labelled' : 'not all labelled'
  }`;
}
