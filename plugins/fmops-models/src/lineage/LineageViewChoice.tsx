import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { lineageTranslationRef } from './messages';

/** How the lineage is shown. */
export type LineageView = 'graph' | 'list';

/** Chooses between the graph and the list. */
export function LineageViewChoice(props: {
  view: LineageView;
  onChoose(view: LineageView): void;
}) {
  const { t } = useTranslationRef(lineageTranslationRef);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={props.view}
      aria-label={t('view.label')}
      onChange={(_, view: LineageView | null) => view && props.onChoose(view)}
    >
      <ToggleButton value="graph">{t('view.graph')}</ToggleButton>
      <ToggleButton value="list">{t('view.list')}</ToggleButton>
    </ToggleButtonGroup>
  );
}
