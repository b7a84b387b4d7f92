// All that this package takes from alpha entry points of the scaffolder.
import type { ComponentProps } from 'react';
import { DefaultTemplateOutputs } from '@backstage/plugin-scaffolder-react/alpha';

export { taskCreatePermission } from '@backstage/plugin-scaffolder-common/alpha';
export {
  scaffolderTemplateOutputsBlueprint as TaskOutputBlueprint,
  scaffolderTemplateOutputsComponentRef as taskOutputComponentRef,
  scaffolderTemplateOutputTemplateRefsRef as taskOutputTemplateRefsRef,
} from '@backstage/plugin-scaffolder-react/alpha';
export { DefaultTemplateOutputs };

/** Props of a component that shows what a task has led to. */
export type TaskOutputProps = ComponentProps<typeof DefaultTemplateOutputs>;
