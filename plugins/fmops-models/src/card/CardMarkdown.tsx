import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import ReactMarkdown from 'react-markdown';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { cardElements } from './cardElements';
import { withoutFrontMatter } from './withoutFrontMatter';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    overflowWrap: 'anywhere',
    '& > :first-child': { marginTop: 0 },
    '& > :last-child': { marginBottom: 0 },
    '& ul, & ol': { paddingLeft: theme.spacing(3) },
    '& table': { borderCollapse: 'collapse' },
    '& th, & td': {
      border: `1px solid ${theme.palette.divider}`,
      padding: theme.spacing(0.5, 1),
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'normal',
    },
    '& pre': {
      overflow: 'auto',
      padding: theme.spacing(1),
      background: theme.palette.background.default,
    },
    '& blockquote': {
      margin: 0,
      paddingLeft: theme.spacing(2),
      borderLeft: `4px solid ${theme.palette.divider}`,
      color: theme.palette.text.secondary,
    },
  },
}));

interface CardMarkdownProps {
  markdown: string;
  /** Address that it was read from: relative links start there. */
  source?: string;
}

/**
 * Markdown of strangers. HTML in it is sanitised. Unlike with MarkdownContent
 * of Backstage no image is loaded, links lead to http(s) only, and headings
 * come below the heading of the card.
 */
export function CardMarkdown({ markdown, source }: CardMarkdownProps) {
  const classes = useStyles();
  const elements = useMemo(() => cardElements(source), [source]);
  return (
    <ReactMarkdown
      className={classes.root}
      components={elements}
      remarkPlugins={[remarkGfm]}
      rehypePlugins={[rehypeRaw, rehypeSanitize]}
      transformLinkUri={false}
    >
      {withoutFrontMatter(markdown)}
    </ReactMarkdown>
  );
}
