/** A piece of what an endpoint answers. */
export interface UpstreamEvent {
  text?: string;
  /** What the model thinks before it answers. */
  reasoning?: string;
  finishReason?: string;
  usage?: { inputTokens?: number; outputTokens?: number };
}
