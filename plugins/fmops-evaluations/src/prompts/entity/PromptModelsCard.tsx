import { InfoCard } from '@backstage/core-components';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import { FactList } from '../../layout/FactList';
import { usePromptEntity } from './usePromptEntity';

const TOKENS = new Intl.NumberFormat('en');

/** Which models a prompt was written for. */
export function PromptModelsCard() {
  const { task, minContextWindow, tags, refs } =
    usePromptEntity().entity.spec.models ?? {};
  return (
    <InfoCard title="Models that it is for">
      <FactList
        facts={[
          { label: 'Task', value: task ?? 'any' },
          {
            label: 'Context window',
            value: minContextWindow
              ? `${TOKENS.format(minContextWindow)} tokens or more`
              : 'any',
          },
          { label: 'Tags', value: tags?.join(', ') ?? 'any' },
          {
            label: 'Tried with',
            value: refs?.length ? (
              <EntityRefLinks entityRefs={refs} defaultKind="foundationmodel" />
            ) : (
              'not stated'
            ),
          },
        ]}
      />
    </InfoCard>
  );
}
