import { memo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { answerElements } from './answerElements';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    overflowWrap: 'anywhere',
    '& > :first-child': { marginTop: 0 },
    '& > :last-child': { marginBottom: 0 },
    '& ul, & ol': { paddingLeft: theme.spacing(3) },
    '& a': { color: theme.palette.primary.main, textDecoration: 'underline' },
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

/**
 * Markdown that a model wrote. HTML in it is shown as text; no image is loaded;
 * links lead to http(s) only, and tell nobody where they were followed.
 */
export const AnswerMarkdown = memo((props: { markdown: string }) => {
  const classes = useStyles();
  return (
    <ReactMarkdown
      className={classes.root}
      components={answerElements}
      remarkPlugins={[remarkGfm]}
      transformLinkUri={false}
    >
      {props.markdown}
    </ReactMarkdown>
  );
});
