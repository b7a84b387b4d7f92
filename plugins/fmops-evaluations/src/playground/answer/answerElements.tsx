import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Components } from 'react-markdown';
import { playgroundAnswerTranslationRef } from './messages';
import { webAddress } from './webAddress';

/** Answers stand below headings of the page: theirs are only text that stands out. */
function Heading({ children }: { children?: ReactNode }) {
  return (
    <Typography variant="subtitle2" component="p" gutterBottom>
      {children}
    </Typography>
  );
}

/** A link whose address the reader sees before it is followed. */
function ForeignLink(props: { href?: string; children?: ReactNode }) {
  const address = webAddress(props.href);
  return address ? (
    <a
      href={address}
      title={address}
      target="_blank"
      rel="noopener noreferrer nofollow"
    >
      {props.children}
    </a>
  ) : (
    <>{props.children}</>
  );
}

/** Leads to an image instead of loading it. */
function ImageLink({ src, alt }: { src?: string; alt?: string }) {
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  return (
    <ForeignLink href={src}>
      {alt ? t('answer.imageOf', { text: alt }) : t('answer.image')}
    </ForeignLink>
  );
}

/** How the elements of an answer are shown that could load something or lead somewhere. */
export const answerElements: Components = {
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
  a: ForeignLink,
  img: ImageLink,
  // Wide tables scroll, the page does not
  table: ({ children }) => (
    <div style={{ overflowX: 'auto' }}>
      <table>{children}</table>
    </div>
  ),
};
