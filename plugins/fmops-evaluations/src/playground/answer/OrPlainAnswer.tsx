import { Component, type ReactNode } from 'react';
import { PlainAnswer } from './PlainAnswer';

/** Shows a text as it came where its Markdown cannot be drawn, such as what is nested thousands of levels deep. */
export class OrPlainAnswer extends Component<
  { text: string; children: ReactNode },
  { failed: boolean }
> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  readonly state = { failed: false };

  render() {
    return this.state.failed ? (
      <PlainAnswer text={this.props.text} />
    ) : (
      this.props.children
    );
  }
}
