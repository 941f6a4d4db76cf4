import { Component, type ComponentChildren } from "preact";

interface Props {
  readonly children: ComponentChildren;
}

/** Shows a fault of a page in its place, so that the rest stays usable. */
export class ErrorBoundary extends Component<Props, { readonly message: string | null }> {
  override state = { message: null as string | null };

  static override getDerivedStateFromError(cause: unknown): { readonly message: string } {
    return { message: cause instanceof Error ? cause.message : String(cause) };
  }

  override render(): ComponentChildren {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <div class="error-box" role="alert">
        <p>此页出错了。 This page has failed.</p>
        <p class="error-detail">{message}</p>
        <button
          type="button"
          onClick={() => {
            this.setState({ message: null });
          }}
        >
          重试 Try again
        </button>
      </div>
    );
  }
}
