import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, Theme } from '@material-ui/core/styles';
import { LineageNode } from './LineageGraph';
import { kindText, nodeTitle } from './lineageWords';
import { lineageTranslationRef } from './messages';
import { useLineageHref } from './useLineageHref';

/** Width of a node, in pixels. */
export const NODE_WIDTH = 176;
const HEIGHT = 44;
/** Characters of a title that there is room for. */
const ROOM = 25;

const useStyles = makeStyles<Theme, { focus: boolean }>(theme => ({
  box: {
    fill: theme.palette.background.default,
    stroke: ({ focus }) =>
      focus ? theme.palette.primary.main : theme.palette.divider,
    strokeWidth: ({ focus }) => (focus ? 2 : 1),
    'a:hover > &': { stroke: theme.palette.text.primary },
    'a:focus-visible > &': {
      stroke: theme.palette.primary.main,
      strokeWidth: 3,
    },
  },
  link: { outline: 'none' },
  kind: { fill: theme.palette.text.secondary, fontSize: 11 },
  title: {
    fill: theme.palette.text.primary,
    fontSize: 13,
    fontWeight: ({ focus }) => (focus ? 700 : 400),
    'a > &': { fill: theme.palette.link },
  },
}));

function shorten(title: string): string {
  return title.length > ROOM ? `${title.slice(0, ROOM - 1)}…` : title;
}

/** A node of the graph: what it is, its title, and the way to its page. */
export function LineageNodeBox(props: {
  node: LineageNode & { focus: boolean };
}) {
  const { kind, target, focus } = props.node;
  const { t } = useTranslationRef(lineageTranslationRef);
  const classes = useStyles({ focus });
  const href = useLineageHref();
  const what = kindText(t, kind);
  const title = nodeTitle(t, props.node);
  const box = (
    <>
      <title>{title}</title>
      <rect
        className={classes.box}
        width={NODE_WIDTH}
        height={HEIGHT}
        rx={4}
        strokeDasharray={target ? undefined : '4 3'}
      />
      {what && (
        <text className={classes.kind} x={10} y={17}>
          {what}
        </text>
      )}
      <text className={classes.title} x={10} y={what ? 34 : 27}>
        {shorten(title)}
      </text>
    </>
  );
  return target && !focus ? (
    <Link
      to={href(target)}
      className={classes.link}
      aria-label={`${what} ${title}`}
    >
      {box}
    </Link>
  ) : (
    <g>{box}</g>
  );
}
