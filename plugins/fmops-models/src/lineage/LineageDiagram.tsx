import {
  DependencyGraph,
  DependencyGraphTypes,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { LineageEdge, LineageGraph, LineageNode } from './LineageGraph';
import { LineageNodeBox, NODE_WIDTH } from './LineageNodeBox';
import { LINEAGE_VERBS } from './lineageWords';

/** Between two nodes, with room for the words on the edge. */
const RANK_MARGIN = 45;

const useStyles = makeStyles(theme => ({
  root: { overflowX: 'auto' },
  label: {
    fill: theme.palette.text.secondary,
    fontSize: 11,
    textAnchor: 'middle',
    // Readable where it lies on a line
    paintOrder: 'stroke',
    stroke: theme.palette.background.paper,
    strokeWidth: 4,
  },
}));

/** A lineage as a graph, from left to right; it scrolls where it is too wide. */
export function LineageDiagram({ graph }: { graph: LineageGraph }) {
  const classes = useStyles();
  const { nodes, edges } = useMemo(
    () => ({
      nodes: graph.nodes.map(node => ({
        ...node,
        focus: node.id === graph.rootId,
      })),
      edges: graph.edges.map(edge => ({
        ...edge,
        label: LINEAGE_VERBS[edge.verb][0],
      })),
    }),
    [graph],
  );
  // The graph would shrink with its text to the width that there is
  const minWidth = graph.length * (NODE_WIDTH + 2 * RANK_MARGIN);
  return (
    <div className={classes.root}>
      <div style={{ minWidth }}>
        <DependencyGraph<LineageNode & { focus: boolean }, LineageEdge>
          nodes={nodes}
          edges={edges}
          direction={DependencyGraphTypes.Direction.LEFT_RIGHT}
          labelPosition={DependencyGraphTypes.LabelPosition.CENTER}
          rankMargin={RANK_MARGIN}
          nodeMargin={12}
          paddingX={4}
          paddingY={4}
          zoom="disabled"
          allowFullscreen={false}
          showArrowHeads
          aria-label="Lineage"
          role="group"
          renderNode={({ node }) => <LineageNodeBox node={node} />}
          renderLabel={({ edge }) => (
            <text className={classes.label}>{edge.label}</text>
          )}
        />
      </div>
    </div>
  );
}
