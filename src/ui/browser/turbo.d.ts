declare module '@hotwired/turbo' {
  export const session: { drive: boolean };
  export function connectStreamSource(source: EventSource | WebSocket): void;
  export function disconnectStreamSource(source: EventSource | WebSocket): void;
}
