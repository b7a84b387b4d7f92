import { Component, ReactNode } from 'react';
import { isHeavyText } from '@fmops/backstage-plugin-fmops-models-react';

interface OrPlainTextProps {
  text: string;
  children: ReactNode;
}

/**
 * Shows a text as it is where its contents cannot be rendered: Markdown that is
 * nested thousands of levels deep overflows the stack, and some would hold up
 * the browser.
 */
export class OrPlainText extends Component<
  OrPlainTextProps,
  { failed: boolean }
> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  readonly state = { failed: false };

  render() {
    const { text } = this.props;
    const plain = this.state.failed || isHeavyText(text);
    return plain ? (
      <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </pre>
    ) : (
      this.props.children
    );
  }
}
