import 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** Turbo's element that keeps a stream of changes open. */
      'turbo-stream-source': { src: string; key?: string | number };
    }
  }
}
