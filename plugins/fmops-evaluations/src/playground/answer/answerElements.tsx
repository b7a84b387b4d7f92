import type { ReactNode } from 'react';
import Typography from '@material-ui/core/Typography';
import type { Components } from 'react-markdown';
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

/** How the elements of an answer are shown that could load something or lead somewhere. */
export const answerElements: Components = {
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
  a: ForeignLink,
  img: ({ src, alt }) => (
    <ForeignLink href={src}>{alt ? `Image: ${alt}` : 'Image'}</ForeignLink>
  ),
  // Wide tables scroll, the page does not
  table: ({ children }) => (
    <div style={{ overflowX: 'auto' }}>
      <table>{children}</table>
    </div>
  ),
};
