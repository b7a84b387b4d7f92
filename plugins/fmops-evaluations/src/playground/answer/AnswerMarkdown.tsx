import { memo } from 'react';
import { useMarkdownStyles } from '@fmops/backstage-plugin-fmops-models-react';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { answerElements } from './answerElements';

/**
 * Markdown that a model wrote. HTML in it is shown as text; no image is loaded;
 * links lead to http(s) only, and tell nobody where they were followed.
 */
export const AnswerMarkdown = memo((props: { markdown: string }) => {
  const classes = useMarkdownStyles();
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
