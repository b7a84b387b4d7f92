import { Component, ReactNode } from 'react';

interface OrPlainTextProps {
  text: string;
  children: ReactNode;
}

/**
 * Shows a text as it is where its contents cannot be rendered: Markdown that is
 * nested thousands of levels deep overflows the stack.
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
    return this.state.failed ? (
      <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {this.props.text}
      </pre>
    ) : (
      this.props.children
    );
  }
}
