/** The gate's two messages, without the schema library: the gate is on every page and stays a few kilobytes. */

/** Gate → background: this page is an article. Parsed there by `BackgroundMessage`. */
export const ARTICLE_FOUND = { type: 'article-found' } as const;

/** Anyone → gate: what did you decide? */
export const GET_GATE_DECISION = { type: 'get-gate-decision' } as const;

/** Whether a message asks for the gate's decision. */
export function asksForDecision(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && (message as { type?: unknown }).type === GET_GATE_DECISION.type
  );
}
