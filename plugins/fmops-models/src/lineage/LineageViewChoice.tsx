import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';

/** How the lineage is shown. */
export type LineageView = 'graph' | 'list';

/** Chooses between the graph and the list. */
export function LineageViewChoice(props: {
  view: LineageView;
  onChoose(view: LineageView): void;
}) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={props.view}
      aria-label="Show the lineage as"
      onChange={(_, view: LineageView | null) => view && props.onChoose(view)}
    >
      <ToggleButton value="graph">Graph</ToggleButton>
      <ToggleButton value="list">List</ToggleButton>
    </ToggleButtonGroup>
  );
}
