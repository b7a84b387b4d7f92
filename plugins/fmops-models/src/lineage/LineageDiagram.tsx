import {
  DependencyGraph,
  DependencyGraphTypes,
} from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { LineageEdge, LineageGraph, LineageNode } from './LineageGraph';
import { LineageNodeBox, NODE_WIDTH } from './LineageNodeBox';
import { edgeText } from './lineageWords';
import { lineageTranslationRef } from './messages';

/** Between a node and the words on its edge. */
const RANK_MARGIN = 30;
/** From one node to the next one, words included. */
const EDGE_LENGTH = 120;
const NODE_MARGIN = 12;
/** Text that is smaller than this, of its size, is hard to read. */
const SMALLEST = 0.8;

const { LEFT_RIGHT, TOP_BOTTOM } = DependencyGraphTypes.Direction;

/** Long and narrow graphs from top to bottom, the others from left to right. */
function layout({ length, breadth }: LineageGraph['size']) {
  return length > 3 && breadth <= 4
    ? { direction: TOP_BOTTOM, width: breadth * (NODE_WIDTH + NODE_MARGIN) }
    : {
        direction: LEFT_RIGHT,
        width: length * NODE_WIDTH + (length - 1) * EDGE_LENGTH,
      };
}

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

/** A lineage as a graph; it shrinks a little and then scrolls where it is too wide. */
export function LineageDiagram({ graph }: { graph: LineageGraph }) {
  const classes = useStyles();
  const { t } = useTranslationRef(lineageTranslationRef);
  const { nodes, edges } = useMemo(
    () => ({
      nodes: graph.nodes.map(node => ({
        ...node,
        focus: node.id === graph.rootId,
      })),
      edges: graph.edges.map(edge => ({
        ...edge,
        label: edgeText(t, edge.verb),
      })),
    }),
    [graph, t],
  );
  const { direction, width } = layout(graph.size);
  return (
    <div className={classes.root}>
      <div style={{ minWidth: width * SMALLEST }}>
        <DependencyGraph<LineageNode & { focus: boolean }, LineageEdge>
          nodes={nodes}
          edges={edges}
          direction={direction}
          labelPosition={DependencyGraphTypes.LabelPosition.CENTER}
          rankMargin={RANK_MARGIN}
          nodeMargin={NODE_MARGIN}
          paddingX={4}
          paddingY={4}
          zoom="disabled"
          allowFullscreen={false}
          showArrowHeads
          aria-label={t('card.title')}
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
