import { makeStyles } from '@material-ui/core/styles';

/**
 * How Markdown of strangers looks; `root` is the class of what holds it.
 *
 * @public
 */
export const useMarkdownStyles = makeStyles(theme => ({
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
