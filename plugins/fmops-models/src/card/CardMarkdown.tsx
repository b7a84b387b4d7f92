import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMarkdownStyles } from '@fmops/backstage-plugin-fmops-models-react';
import { useMemo } from 'react';
import ReactMarkdown from 'react-markdown';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { cardElements } from './cardElements';
import { cardTranslationRef } from './messages';
import { withoutFrontMatter } from './withoutFrontMatter';

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
  const classes = useMarkdownStyles();
  const { t } = useTranslationRef(cardTranslationRef);
  const elements = useMemo(() => cardElements(t, source), [t, source]);
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
